using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>A type as one scalar → what it is in C#. Null where it is nothing, and that is reported.</summary>
internal static class TypeExpressionBinder
{
    public static TypeModel? Bind(TypeExpression expression, BindingScope scope) => expression switch
    {
        TypeExpression.Named named => BindName(named, scope),
        TypeExpression.List list => Bind(list.Item, scope) is { } item ? new TypeModel.List(item) : null,
        TypeExpression.Map map => Bind(map.Value, scope) is { } value ? new TypeModel.Map(value) : null,
        TypeExpression.Tuple tuple => BindTuple(tuple, scope),
        TypeExpression.Nullable nullable => Bind(nullable.Inner, scope) is { } inner ? Nullability.Add(inner) : null,
        _ => null,
    };

    private static TypeModel? BindName(TypeExpression.Named named, BindingScope scope)
    {
        if (ScalarKinds.Find(named.Name) is { } kind)
        {
            return kind is ScalarKind.Binary or ScalarKind.File && !scope.IsAllowedInBody(named.Span)
                ? ReportStream(named, scope)
                : new TypeModel.Scalar(kind);
        }

        if (scope.Api.FindType(named.Name) is { } symbol)
        {
            return symbol.Type;
        }

        if (!scope.Api.IsIncomplete)
        {
            var known = scope.Api.Types.Select(type => type.Name).Concat(ScalarKinds.Names);
            var hint = ForeignTypes.Advice(named.Name) ?? Words.Hint(Words.Nearest(named.Name, known), "Declare it under 'types'");
            scope.Report(DiagnosticIds.UnknownType, named.Span, named.Name, hint);
        }

        return null;
    }

    private static TypeModel.Tuple? BindTuple(TypeExpression.Tuple tuple, BindingScope scope)
    {
        // All of them, so that all mistakes are reported.
        var items = tuple.Items.Select(item => Bind(item, scope)).OfType<TypeModel>().ToEquatableArray();
        return items.Count == tuple.Items.Count ? new TypeModel.Tuple(items) : null;
    }

    private static TypeModel? ReportStream(TypeExpression.Named named, BindingScope scope)
    {
        scope.Report(DiagnosticIds.StreamIsNoValue, named.Span, named.Name);
        return null;
    }
}
