using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

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

        var expression = IsNull(value) ? null : ValueExpression.Of(value.Value, type, scope);
        if (expression is null)
        {
            scope.Report(DiagnosticIds.ValueDoesNotFit, value.Span, value.Value, key, Expectation(value, type, scope));
        }

        return expression;
    }

    /// <summary>The example as the spec has it: documentation only, so that a wrong one is no more than a warning.</summary>
    public static string? Example(SchemaSpec schema, TypeModel type, BindingScope scope)
    {
        if (schema.Example is { } example && ValueExpression.IsPossible(type) && !IsOpenEnum(type)
            && ValueExpression.Of(example.Value, type, scope) is null)
        {
            scope.Report(DiagnosticIds.ExampleDoesNotFit, example.Span, example.Value, Expectation(example, type, scope));
        }

        return schema.Example?.Value;
    }

    /// <summary>Reports what a spec tells of a secret: it ends up in the program, or in its documentation.</summary>
    public static void CheckSecret(SchemaSpec schema, BindingScope scope)
    {
        foreach (var (key, value) in new[] { ("default", schema.Default), ("const", schema.Const), ("example", schema.Example) })
        {
            if (schema.IsSecret && value is not null)
            {
                scope.Report(DiagnosticIds.SecretInSpec, value.Span, key);
            }
        }
    }

    // Whoever asks has taken off that the type may be null, and seen to a null there.
    private static bool IsNull(Text value) => value is { Value: "null", IsQuoted: false };

    private static string Expectation(Text value, TypeModel type, BindingScope scope)
    {
        var expectation = ValueExpression.Expectation(type) + (IsNull(value) && type is TypeModel.Scalar { Kind: ScalarKind.String }
            ? ", in quotes if it is 'null' itself"
            : "");
        var nearest = Nullability.Remove(type) is TypeModel.Declared declared
            ? Words.Nearest(value.Value, scope.ValuesOf(declared.Name).Select(known => known.WireName))
            : null;
        return nearest is null ? expectation : $"{expectation}, perhaps '{nearest}'";
    }

    // A value that an open enum does not list is one all the same.
    private static bool IsOpenEnum(TypeModel type) => type is TypeModel.Declared { Kind: DeclaredKind.OpenEnum };
}
