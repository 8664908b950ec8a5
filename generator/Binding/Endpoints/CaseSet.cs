using System.Globalization;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// The cases of one result. They are records inside it and inherit from it, so that a case may have neither the name of
/// another nor that of another's property, which it would hide.
/// </summary>
internal sealed class CaseSet(BindingScope scope)
{
    private readonly List<CaseModel> _cases = [];

    /// <summary>By ascending status, then the ranges from the narrowest: the order in which a code is looked up.</summary>
    public EquatableArray<CaseModel> Ordered => _cases
        .OrderBy(candidate => candidate.LastStatus - candidate.FirstStatus)
        .ThenBy(candidate => candidate.FirstStatus)
        .ToEquatableArray();

    /// <summary>Adds a case that has been checked against the others of its API.</summary>
    public void Add(CaseModel shared) => _cases.Add(shared);

    /// <summary>Adds a case unless its name meets another, which is reported.</summary>
    /// <param name="span">Where its name is said.</param>
    /// <returns>Whether it was added.</returns>
    public bool Add(CaseModel added, SourceSpan span)
    {
        foreach (var other in _cases)
        {
            var (name, meets) =
                other.Name == added.Name ? (added.Name, $"the case of {StatusOf(other)}")
                : HasProperty(other, added.Name) ? (added.Name, $"a property of the case '{other.Name}'")
                : HasProperty(added, other.Name) ? (other.Name, $"a property of the case '{added.Name}'")
                : (null, null);
            if (name is not null)
            {
                scope.Report(DiagnosticIds.CaseClash, span, name, meets!);
                return false;
            }
        }

        _cases.Add(added);
        return true;
    }

    private static bool HasProperty(CaseModel candidate, string name) => candidate.Headers.Any(header => header.Name == name);

    private static string StatusOf(CaseModel other) =>
        other.IsDefault ? "'default'"
        : other.IsSingleStatus ? other.FirstStatus.ToString(CultureInfo.InvariantCulture)
        : (other.FirstStatus / 100).ToString(CultureInfo.InvariantCulture) + "XX";
}
