using Clientwright.Binding;

namespace Clientwright.Tool.Schemas;

/// <summary>Whether a text is a value of a built-in type, as the generator has it.</summary>
internal static class ScalarValues
{
    public static bool Fits(string type, string text) => type switch
    {
        "string" => true,
        "boolean" => text is "true" or "false",
        "int32" => NumberLiteral.Int32(text) is not null,
        "int64" => NumberLiteral.Int64(text) is not null,
        "uint64" => NumberLiteral.UInt64(text) is not null,
        "float" => NumberLiteral.Float(text) is not null,
        "double" => NumberLiteral.Double(text) is not null,
        "decimal" => NumberLiteral.Decimal(text) is not null,
        "date" => TimeExpression.Date(text) is not null,
        "time" => TimeExpression.Time(text) is not null,
        "date-time" => TimeExpression.DateTime(text) is not null,
        "duration" => TimeExpression.Duration(text) is not null,
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "uri" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "bytes" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => false,
    };
}
