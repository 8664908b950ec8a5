using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The values that a schema names: <c>default</c>, <c>const</c>, <c>example</c>. Each must be one of the schema's type.</summary>
internal static class SchemaValues
{
    /// <summary>The value as a C# expression; null where there is none, or a wrong one, which is reported.</summary>
    /// <param name="key">The key that the value stands under.</param>
    public static string? Bind(Text? value, string key, TypeModel type, BindingScope scope)
    {
        if (value is null)
        {
            return null;
        }

        if (!ValueExpression.IsPossible(type))
        {
            scope.Report(DiagnosticIds.ValueNotPossible, value.Span, key);
            return null;
        }

        var expression = ValueExpression.Of(value.Value, type, scope);
        if (expression is null)
        {
            scope.Report(DiagnosticIds.ValueDoesNotFit, value.Span, value.Value, key, ValueExpression.Expectation(type));
        }

        return expression;
    }

    /// <summary>The example as the spec has it: documentation only, so that a wrong one is no more than a warning.</summary>
    public static string? Example(SchemaSpec schema, TypeModel type, BindingScope scope)
    {
        if (schema.Example is { } example && ValueExpression.IsPossible(type) && !IsOpenEnum(type)
            && ValueExpression.Of(example.Value, type, scope) is null)
        {
            scope.Report(DiagnosticIds.ExampleDoesNotFit, example.Span, example.Value, ValueExpression.Expectation(type));
        }

        return schema.Example?.Value;
    }

    // A value that an open enum does not list is one all the same.
    private static bool IsOpenEnum(TypeModel type) => type is TypeModel.Declared { Kind: DeclaredKind.OpenEnum };
}
