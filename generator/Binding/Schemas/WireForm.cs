using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>How a value stands on the wire, where that is not as its type does: <c>format</c>, <c>as</c>, <c>join</c>, <c>single</c>.</summary>
internal static class WireForm
{
    /// <returns>The type as it was where a form does not go with it; that is reported.</returns>
    public static TypeModel Apply(TypeModel type, SchemaSpec schema, BindingScope scope) => Nullability.Within(
        InString(Formatted(type, schema, scope), schema, scope),
        bare => Single(ConstraintBinder.Apply(Joined(InElement(bare, schema, scope), schema, scope), schema, scope), schema));

    private static TypeModel InElement(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        XmlNames.Check(schema.Xml, scope);
        if (schema.Xml?.Item is not { } item)
        {
            return type;
        }

        switch (type)
        {
            case TypeModel.List list:
                return list with { XmlItem = XmlNames.ItemOf(schema.Xml) };
            case TypeModel.Constrained { Inner: TypeModel.List list } constrained:
                return constrained with { Inner = list with { XmlItem = XmlNames.ItemOf(schema.Xml) } };
            default:
                scope.Report(DiagnosticIds.XmlItemOfNoList, item.Span);
                return type;
        }
    }

    private static TypeModel Formatted(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        if (schema.Format is not { } format || FormatWords.Find(format.Value) is not { } word)
        {
            return type;
        }

        var formatted = ScalarsWithin.Change(
            type, scalar => ScalarFormats.Find(format.Value, scalar.Kind) is { } found ? scalar with { Format = found } : null);
        if (formatted is null)
        {
            scope.Report(DiagnosticIds.FormatOfAnotherType, format.Span, format.Value, word.Type, Advice(type));
        }

        return formatted ?? type;
    }

    private static string Advice(TypeModel type)
    {
        var words = ScalarsWithin.KindIn(type) is { } kind ? FormatWords.Of(ScalarKinds.NameOf(kind)).ToArray() : [];
        return words.Length > 0 ? $"write {Words.List(words, "or")}" : "remove 'format'";
    }

    private static TypeModel Joined(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        if (schema.Join is not { } separator)
        {
            return type;
        }

        if (type.Unconstrained is TypeModel.List list && TextForm.IsOfOne(list.Item))
        {
            return new TypeModel.Joined(list.Item, separator.Value);
        }

        scope.Report(DiagnosticIds.JoinNeedsList, separator.Span);
        return type;
    }

    private static TypeModel InString(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        if (schema.As is not { } form)
        {
            return type;
        }

        var inString = ScalarsWithin.Change(type, static scalar => IsNumberOrBoolean(scalar) ? new TypeModel.InString(scalar) : null);
        if (inString is null)
        {
            scope.Report(DiagnosticIds.AsNeedsNumber, form.Span);
        }

        return inString ?? type;
    }

    private static bool IsNumberOrBoolean(TypeModel.Scalar scalar) => scalar.IsNumber || scalar.Kind == ScalarKind.Boolean;

    private static TypeModel Single(TypeModel type, SchemaSpec schema) => schema.IsSingle ? new TypeModel.Single(type) : type;
}
