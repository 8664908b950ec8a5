using System.Text;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Finds the segments of a path that would be empty, or be resolved on the way, were their parameters absent: another path would be asked for then.
/// </summary>
internal sealed class OptionalSegments
{
    private readonly BindingScope _scope;
    private readonly StringBuilder _literal = new();
    private Text? _optional;
    private bool _isCertain;

    private OptionalSegments(BindingScope scope) => _scope = scope;

    public static void Check(EndpointSpec endpoint, IReadOnlyDictionary<string, ParameterModel> parameters, BindingScope scope)
    {
        var segments = new OptionalSegments(scope);
        foreach (var part in endpoint.Route.Parts)
        {
            if (part.IsParameter)
            {
                segments.Add(parameters[part.Text.Value], endpoint.Path.First(spec => spec.WireName.Value == part.Text.Value).WireName);
            }
            else
            {
                segments.Add(part.Text.Value);
            }
        }

        segments.End();
    }

    private void Add(string literal)
    {
        var pieces = literal.Split('/');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
            {
                End();
            }

            _literal.Append(pieces[i]);
        }
    }

    private void Add(ParameterModel parameter, Text name)
    {
        if (RouteBinder.HasOwnSlash(parameter))
        {
            // What stands behind it is part of its segment or, where it is absent, of the one before.
            End();
            _isCertain = true;
        }
        else if (parameter.IsOptional && parameter.Default is null)
        {
            _optional ??= name;
        }
        else
        {
            _isCertain = true;
        }
    }

    private void End()
    {
        if (_optional is not null && !_isCertain && _literal.ToString() is "" or "." or "..")
        {
            _scope.Report(DiagnosticIds.OptionalSegment, _optional!.Span, _optional.Value);
        }

        _literal.Clear();
        _optional = null;
        _isCertain = false;
    }
}
