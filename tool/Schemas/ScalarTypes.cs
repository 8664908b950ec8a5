namespace Clientwright.Tool.Schemas;

/// <summary>Types and formats of JSON Schema and OpenAPI's registry → the language's types.</summary>
internal static class ScalarTypes
{
    public static ScalarType Of(string? type, string? format) => type switch
    {
        "boolean" => new("boolean", IsExact: format is null),
        "integer" => OfInteger(format),
        "number" => OfNumber(format),
        _ => OfText(format),
    };

    private static ScalarType OfInteger(string? format) => format switch
    {
        "int32" => new("int32"),
        "int8" or "int16" or "uint8" or "uint16" => new("int32", IsExact: false),
        null or "int64" => new("int64"),
        "uint64" => new("uint64"),
        "decimal" or "decimal128" => new("decimal"),
        "unixtime" => new("date-time", "unix"),
        "seconds" or "milliseconds" => new("duration", format),
        _ => new("int64", IsExact: false),
    };

    private static ScalarType OfNumber(string? format) => format switch
    {
        null or "double" => new("double"),
        "float" => new("float"),
        "decimal" or "decimal128" => new("decimal"),
        "int32" => new("int32"),
        "int64" => new("int64"),
        "unixtime" => new("date-time", "unix"),
        "seconds" or "milliseconds" => new("duration", format),
        _ => new("double", IsExact: false),
    };

    private static ScalarType OfText(string? format) => format switch
    {
        null => new("string"),
        "date" => new("date"),
        "date-time" => new("date-time"),
        "http-date" => new("date-time", "rfc7231"),
        "time" => new("time"),
        "duration" => new("duration"),
        "uuid" => new("uuid"),
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => new("uri"),
        "byte" or "base64" => new("bytes"),
        "base64url" => new("bytes", "base64url"),
        "int32" or "int64" or "uint64" or "float" or "double" or "decimal" => new(format, IsInText: true),
        "uint8" or "uint16" or "int8" or "int16" => new("int32", IsInText: true, IsExact: false),
        "uint32" => new("int64", IsInText: true, IsExact: false),
        "decimal128" => new("decimal", IsInText: true),
        "boolean" => new("boolean", IsInText: true),

        // Texts that a program treats as texts.
        "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6" or "ip" or "json-pointer" or "relative-json-pointer" or "regex" or "uri-template"
            or "password" or "char" or "html" or "commonmark" or "media-range" or "string" => new("string"),
        _ => new("string", IsExact: false),
    };
}
