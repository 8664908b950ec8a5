using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A scheme that is several others at once: each of them is there, and has a place of its own in a request.</summary>
/// <param name="path">The API's file.</param>
/// <param name="declared">All schemes that the API declares.</param>
internal sealed class CombinedSchemeBinder(string path, EquatableArray<SchemeSpec> declared, DiagnosticCollector diagnostics)
{
    private readonly List<SchemeModel> _parts = [];
    private bool _isSound = true;

    /// <param name="schemes">Those that are one.</param>
    /// <param name="isIncomplete">Whether a scheme that seems missing may be there.</param>
    /// <returns>Null where a part is missing.</returns>
    public SchemeModel? Bind(SchemeSpec spec, IReadOnlyList<SchemeModel> schemes, bool isIncomplete)
    {
        foreach (var name in spec.All)
        {
            if (AuthBinder.Find(schemes, name.Value) is >= 0 and var place)
            {
                Add(spec, name, schemes[place]);
            }
            else if (declared.Any(other => other.Name.Value == name.Value && other.All.Count > 0))
            {
                Refuse(spec, name, "it is several schemes itself");
            }
            else
            {
                _isSound = false;
                if (!isIncomplete)
                {
                    diagnostics.Report(path, DiagnosticIds.UnknownScheme, name.Span, name.Value, AuthBinder.HintFor(name.Value, schemes));
                }
            }
        }

        if (_isSound && _parts.Count == 1)
        {
            Refuse(spec, spec.All[0], "no other stands beside it");
        }

        // A call is sent by its last part, and only that which gets tokens sends one again.
        return !_isSound ? null : new SchemeModel(spec.Name.Value, "", SchemeKind.All)
        {
            Parts = _parts.OrderBy(static part => part.Kind == SchemeKind.ClientCredentials).ToEquatableArray(),
        };
    }

    private void Add(SchemeSpec spec, Text name, SchemeModel part)
    {
        if (_parts.Find(other => other.Place == part.Place) is { } other)
        {
            Refuse(spec, name, $"'{other.SpecName}' is sent in the same place");
        }
        else
        {
            _parts.Add(part);
        }
    }

    private void Refuse(SchemeSpec spec, Text name, string reason)
    {
        _isSound = false;
        diagnostics.Report(path, DiagnosticIds.CombinedScheme, name.Span, name.Value, spec.Name.Value, reason);
    }
}
