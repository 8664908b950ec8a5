using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>How a value stands on the wire, where that is not as its type does: <c>join</c>, <c>as</c>, <c>single</c>.</summary>
internal static class WireForm
{
    /// <returns>The type as it was where a form does not go with it; that is reported.</returns>
    public static TypeModel Apply(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        if (schema.Format is { } format)
        {
            scope.Report(DiagnosticIds.NotSupportedYet, format.Span, "'format'");
        }

        return Nullability.Within(type, bare => Single(InString(Joined(bare, schema, scope), schema, scope), schema));
    }

    private static TypeModel Joined(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        if (schema.Join is not { } separator)
        {
            return type;
        }

        if (type is TypeModel.List list && TextForm.IsOfOne(list.Item))
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

        if (type is TypeModel.Scalar scalar && IsNumberOrBoolean(scalar.Kind))
        {
            return new TypeModel.InString(type);
        }

        scope.Report(DiagnosticIds.AsNeedsNumber, form.Span);
        return type;
    }

    private static bool IsNumberOrBoolean(ScalarKind kind) => kind
        is ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Float or ScalarKind.Double or ScalarKind.Decimal;

    private static TypeModel Single(TypeModel type, SchemaSpec schema) => schema.IsSingle ? new TypeModel.Single(type) : type;
}
