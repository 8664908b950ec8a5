using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>A value as a spec writes it, as a C# expression of the type that the emitters give it.</summary>
internal static class ValueExpression
{
    /// <summary>Whether the spec can write a value of the type at all, in one scalar.</summary>
    public static bool IsPossible(TypeModel type) => type switch
    {
        TypeModel.Scalar scalar => scalar.Kind is not (ScalarKind.Any or ScalarKind.Binary or ScalarKind.File),
        TypeModel.Declared declared => declared.Kind.IsEnum(),
        TypeModel.InString inString => IsPossible(inString.Inner),
        TypeModel.Constrained constrained => IsPossible(constrained.Inner),
        TypeModel.Single single => IsPossible(single.Inner),
        TypeModel.Nullable nullable => IsPossible(nullable.Inner),
        _ => false,
    };

    /// <summary>The expression; null where the text is no value of the type.</summary>
    public static string? Of(string text, TypeModel type, BindingScope scope) => type switch
    {
        TypeModel.Scalar scalar => OfScalar(text, scalar.Kind, scope.Api.Names),
        TypeModel.Declared declared => OfEnum(text, declared, scope),
        TypeModel.InString inString => Of(text, inString.Inner, scope),
        TypeModel.Constrained constrained => Of(text, constrained.Inner, scope),
        TypeModel.Single single => Of(text, single.Inner, scope),
        TypeModel.Nullable nullable => Of(text, nullable.Inner, scope),
        _ => null,
    };

    /// <summary>What the text should have been, with its article, for messages.</summary>
    public static string Expectation(TypeModel type) => type switch
    {
        TypeModel.Scalar scalar => OfKind(scalar.Kind),
        TypeModel.Declared declared => $"one of the values of '{declared.Name}'",
        TypeModel.InString inString => Expectation(inString.Inner),
        TypeModel.Constrained constrained => Expectation(constrained.Inner),
        TypeModel.Single single => Expectation(single.Inner),
        TypeModel.Nullable nullable => Expectation(nullable.Inner),
        _ => "a value in one scalar",
    };

    private static string? OfScalar(string text, ScalarKind kind, ApiNames api) => kind switch
    {
        ScalarKind.String => CSharpLiteral.String(text),
        ScalarKind.Boolean => text is "true" or "false" ? text : null,
        ScalarKind.Int32 => NumberLiteral.Int32(text),
        ScalarKind.Int64 => NumberLiteral.Int64(text),
        ScalarKind.UInt64 => NumberLiteral.UInt64(text),
        ScalarKind.Float => NumberLiteral.Float(text),
        ScalarKind.Double => NumberLiteral.Double(text),
        ScalarKind.Decimal => NumberLiteral.Decimal(text),
        ScalarKind.Date => TimeExpression.Date(text),
        ScalarKind.Time => TimeExpression.Time(text),
        ScalarKind.DateTime => TimeExpression.DateTime(text),
        ScalarKind.Duration => TimeExpression.Duration(text),
        ScalarKind.Uuid => Guid.TryParseExact(text, "D", out _) ? $"new global::System.Guid({CSharpLiteral.String(text)})" : null,
        ScalarKind.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)
            ? $"new global::System.Uri({CSharpLiteral.String(text)}, global::System.UriKind.RelativeOrAbsolute)"
            : null,
        ScalarKind.ETag => text == "*" ? $"global::{api.Namespace}.ETag.Any" : $"new global::{api.Namespace}.ETag({CSharpLiteral.String(text)})",
        ScalarKind.Bytes => IsBase64(text) ? $"global::System.Convert.FromBase64String({CSharpLiteral.String(text)})" : null,
        _ => null,
    };

    private static string? OfEnum(string text, TypeModel.Declared type, BindingScope scope)
    {
        // By index: an enum may have thousands of values, and be that of thousands of parameters.
        var values = scope.ValuesOf(type.Name);
        for (var place = 0; place < values.Count; place++)
        {
            if (values[place].WireName == text)
            {
                return $"global::{scope.Api.Names.Namespace}.{type.Name}.{values[place].Name}";
            }
        }

        return null;
    }

    private static string OfKind(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "'true' or 'false'",
        ScalarKind.Int32 => "a whole number of 32 bits",
        ScalarKind.Int64 => "a whole number of 64 bits",
        ScalarKind.UInt64 => "a whole number of 64 bits that is not negative",
        ScalarKind.Float or ScalarKind.Double or ScalarKind.Decimal => "a number as JSON writes it, within the range of its type",
        ScalarKind.Date => "a date such as '2017-10-31'",
        ScalarKind.Time => "a time such as '13:45:00'",
        ScalarKind.DateTime => "a time with its offset such as '2017-10-31T13:45:00Z'",
        ScalarKind.Duration => "a duration without years and months such as 'PT1H30M'",
        ScalarKind.Uuid => "a UUID such as '56615b67-2185-49fe-80d2-c4ddf77bb2e8'",
        ScalarKind.Uri => "an address",
        ScalarKind.Bytes => "base64",
        _ => "a text",
    };

    private static bool IsBase64(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            // .NET Standard has no way to ask.
            return false;
        }
    }
}
