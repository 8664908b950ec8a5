using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>What a parameter says of its form on the wire (<c>style</c>, <c>explode</c>, <c>reserved</c>) → how it is expanded.</summary>
internal static class ExpansionBinder
{
    /// <param name="expansion">Null for what is written without one.</param>
    /// <returns>Whether the parameter can be sent; if not, that is reported.</returns>
    public static bool Bind(ParameterSpec spec, TypeModel type, ParameterLocation location, BindingScope scope, out ExpansionModel? expansion)
    {
        expansion = null;
        if (!TryFindStyle(spec, location, scope, out var style) || !CheckExplode(spec, style, scope) || !CheckReserved(spec, style, location, scope))
        {
            return false;
        }

        var isExploded = spec.Explode?.Value == "true" || (spec.Explode is null && Styles.IsExploded(style));
        var full = new ExpansionModel(style, isExploded, spec.Reserved is not null);
        if (!ParameterShape.Check(spec, type, full, scope))
        {
            return false;
        }

        expansion = IsPlain(type, full, location) ? null : full;
        return true;
    }

    private static bool TryFindStyle(ParameterSpec spec, ParameterLocation location, BindingScope scope, out ParameterStyle style)
    {
        var possible = Styles.Of(location);
        style = possible[0];
        if (spec.Style is { } word)
        {
            var found = possible.Where(candidate => Styles.WordOf(candidate) == word.Value).ToArray();
            if (found.Length == 0)
            {
                scope.Report(DiagnosticIds.StyleElsewhere, word.Span, word.Value, Styles.PlaceOf(location), Words.List([.. possible.Select(Styles.WordOf)], "or"));
                return false;
            }

            style = found[0];
        }

        return true;
    }

    private static bool CheckExplode(ParameterSpec spec, ParameterStyle style, BindingScope scope)
    {
        var advice = (style, spec.Explode?.Value) switch
        {
            (ParameterStyle.DeepObject, "false") => "each member stands for itself in it, so leave 'explode' out",
            (ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited, "true") => "with nothing to delimit it is the style 'form', so leave 'style' out",
            _ => null,
        };
        if (advice is not null)
        {
            scope.Report(DiagnosticIds.ExplodeOfStyle, spec.Explode!.Span, spec.Explode.Value, Styles.WordOf(style), advice);
        }

        return advice is null;
    }

    private static bool CheckReserved(ParameterSpec spec, ParameterStyle style, ParameterLocation location, BindingScope scope)
    {
        var isPossible = location == ParameterLocation.Query || (location == ParameterLocation.Path && style == ParameterStyle.Simple);
        if (spec.Reserved is not { } reserved || isPossible)
        {
            return true;
        }

        scope.Report(DiagnosticIds.ReservedNotPossible, reserved.Span, spec.WireName.Value);
        return false;
    }

    /// <summary>Whether the value can be written without an expansion: one text, or each item of a list by the parameter's name.</summary>
    private static bool IsPlain(TypeModel type, ExpansionModel expansion, ParameterLocation location) => expansion is { IsReserved: false } && location switch
    {
        ParameterLocation.Path => expansion.Style == ParameterStyle.Simple && TextForm.Has(type),
        ParameterLocation.Query => expansion.Style == ParameterStyle.Form && (TextForm.Has(type) || (expansion.IsExploded && type.Unconstrained is TypeModel.List)),
        ParameterLocation.Header => TextForm.Has(type),
        _ => false,
    };
}
