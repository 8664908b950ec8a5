using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Whether a style can write a type: one text, a list or map of texts, or an object of them.</summary>
internal static class ParameterShape
{
    /// <returns>Whether it can; if not, that is reported.</returns>
    public static bool Check(ParameterSpec spec, TypeModel type, ExpansionModel expansion, BindingScope scope) =>
        IsOfStyle(spec, type.Unconstrained, expansion.Style, scope) && (type.Unconstrained switch
        {
            TypeModel.List list => Is(TextForm.IsOfOne(list.Item), spec, scope),
            TypeModel.Map map => Is(IsMember(map.Value, expansion), spec, scope),
            TypeModel.Declared { Kind: DeclaredKind.Object } declared => CheckMembers(spec, declared, expansion, scope),
            _ => Is(TextForm.Has(type), spec, scope),
        });

    private static bool IsOfStyle(ParameterSpec spec, TypeModel type, ParameterStyle style, BindingScope scope)
    {
        var isObject = type is TypeModel.Map or TypeModel.Declared { Kind: DeclaredKind.Object };
        var needed = style switch
        {
            ParameterStyle.DeepObject when !isObject => "a map or an object",
            ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited when !isObject && type is not TypeModel.List => "a list, a map or an object",
            _ => null,
        };
        if (needed is not null)
        {
            scope.Report(DiagnosticIds.StyleNeedsType, spec.Style!.Span, spec.Style.Value, needed, spec.WireName.Value);
        }

        return needed is null;
    }

    private static bool CheckMembers(ParameterSpec spec, TypeModel.Declared type, ExpansionModel expansion, BindingScope scope)
    {
        var (members, others) = scope.ShapeOf(type.Name);
        var wrong = members
            .Where(member => member.Access != Access.Read && !IsMember(member.Type, expansion))
            .Select(member => member.WireName)
            .Concat(others is null || IsMember(others, expansion) ? [] : ["others"])
            .ToArray();
        foreach (var member in wrong)
        {
            var own = spec.Schema.Fields?.FirstOrDefault(field => field.WireName.Value == member);
            scope.Report(DiagnosticIds.MemberOfParameter, own?.WireName.Span ?? SpanOf(spec), member, spec.WireName.Value);
        }

        return wrong.Length == 0;
    }

    /// <summary>Whether the value of a member can be written. What may be anything is the caller's affair.</summary>
    private static bool IsMember(TypeModel type, ExpansionModel expansion) => type.Unconstrained switch
    {
        TypeModel.Nullable nullable => IsMember(nullable.Inner, expansion),
        TypeModel.Single single => IsMember(single.Inner, expansion),
        TypeModel.Scalar { Kind: ScalarKind.Any } => true,
        TypeModel.List list => IsRepeatable(expansion) && TextForm.Has(Nullability.Remove(list.Item)),
        TypeModel.Map map => expansion.Style == ParameterStyle.DeepObject && IsMember(map.Value, expansion),
        TypeModel.Declared { Kind: DeclaredKind.Object } => expansion.Style == ParameterStyle.DeepObject,
        _ => TextForm.Has(type),
    };

    // Where a member has its name beside it, it can be given several times.
    private static bool IsRepeatable(ExpansionModel expansion) =>
        expansion is { IsExploded: true, Style: ParameterStyle.Form or ParameterStyle.Cookie or ParameterStyle.DeepObject };

    private static bool Is(bool isPossible, ParameterSpec spec, BindingScope scope)
    {
        if (!isPossible)
        {
            scope.Report(DiagnosticIds.NoTextForm, SpanOf(spec), spec.WireName.Value);
        }

        return isPossible;
    }

    private static SourceSpan SpanOf(ParameterSpec spec) => spec.Schema.Type?.Span ?? spec.Schema.Span;
}
