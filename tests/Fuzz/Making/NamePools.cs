namespace Clientwright.Fuzz.Making;

/// <summary>Names that are sound, among them those that something else has as well.</summary>
internal static class NamePools
{
    /// <summary>Names of APIs, endpoints, types and cases: C# identifiers.</summary>
    public static readonly IReadOnlyList<string> Made =
    [
        "Offer", "Price", "Search", "Cancel", "Order", "Publish", "Größe", "Ω", "_Low", "Token", "Item", "Detail", "Status", "Step", "Address", "Person",
        "String", "Int32", "Object", "Type", "List", "Dictionary", "Task", "Uri", "Guid", "Exception", "Json", "System", "Clientwright", "Support", "Record",
        "Nullable", "Optional", "ETag", "Request", "Result", "Response", "Client", "Options", "Endpoint", "Outcome", "Kind", "Value", "Others", "Other", "Body",
        "Headers", "Unexpected", "Equals", "ToString", "Match", "Http", "Net", "Text", "Globalization", "Collections", "Stream", "Span", "ReadOnlySpan",
        "CancellationToken", "HttpClient", "Func", "Action", "Attribute", "Enum", "Delegate", "Math", "Convert", "Class", "Await", "Var", "X1", "A", "B", "C",
        "StringBuilder", "Utf8JsonReader", "Encoding", "Read", "Write", "Get", "Set", "Add", "Init", "Main", "Program", "Consumer", "T", "Global", "Microsoft", "EmbeddedAttribute", "TResult", "TOut",
    ];

    /// <summary>Names on the wire.</summary>
    public static readonly IReadOnlyList<string> Wire =
    [
        "id", "offerId", "notification-emails", "_links", "@odata.type", "$skip", "1core", "v1.10", "IN_PROGRESS", "state", "status", "class", "equals", "value",
        "others", "clone", "toString", "kind", "body", "headers", "x-ms-a", "a.b.c", "über", "名前", "a b", "-1", "<=", "*", "URL", "reader", "writer", "name",
        "result", "request", "system", "string", "object", "item", "json", "text", "get_X", "set_X", "op_Equality", "api-version", "_", "", "base", "this", "client", "options",
        "cancellationToken", "default", "field", "hash", "builder", "other", "left", "right", "index", "count", "key", "length", "i", "e", "self",
    ];

    /// <summary>Names of headers that are sent or read.</summary>
    public static readonly IReadOnlyList<string> Headers =
    [
        "If-Match", "ETag", "Location", "Operation-Location", "Retry-After", "x-ms-request-id", "X-Trace", "Prefer", "Accept", "Accept-Language", "Cookie",
        "Authorization", "Date", "Host", "User-Agent", "x_1", "x.y", "!#$%&'*+-.^_`|~", "Via", "Link", "If-Modified-Since", "Range",
    ];

    /// <summary>Built-in types.</summary>
    public static readonly IReadOnlyList<string> Scalars =
    [
        "string", "boolean", "int32", "int64", "uint64", "float", "double", "decimal", "date", "time", "date-time", "duration", "uuid", "uri", "etag", "bytes",
    ];

    /// <summary>A value of a built-in type.</summary>
    public static string ValueOf(string scalar, Dice dice) => scalar switch
    {
        "boolean" => dice.Pick(["true", "false"]),
        "int32" => dice.Pick(["0", "-1", "2147483647", "-2147483648"]),
        "int64" => dice.Pick(["0", "9223372036854775807", "-9223372036854775808"]),
        "uint64" => dice.Pick(["0", "18446744073709551615"]),
        "float" => dice.Pick(["0", "1.5", "-0.0", "3.4028235e38", "1e-45"]),
        "double" => dice.Pick(["0", "1.5", "-0.0", "1e308", "5e-324", "0.1"]),
        "decimal" => dice.Pick(["0", "1.10", "79228162514264337593543950335", "-0.0000000000000000000000000001"]),
        "date" => dice.Pick(["2017-10-31", "0001-01-01", "9999-12-31"]),
        "time" => dice.Pick(["00:00:00", "23:59:59.9999999", "12:30:00"]),
        "date-time" => dice.Pick(["2017-10-31T12:00:00Z", "0001-01-01T00:00:00Z", "2017-10-31T12:00:00.1234567+02:00"]),
        "duration" => dice.Pick(["PT1H", "P1DT2H3M4.5S", "-PT1S", "PT0S"]),
        "uuid" => "6f9619ff-8b86-d011-b42d-00c04fc964ff",
        "uri" => dice.Pick(["https://example.com/a?b=c", "/relative", "urn:x"]),
        "etag" => dice.Pick(["\"x\"", "W/\"x\"", "*"]),
        "bytes" => dice.Pick(["", "AAEC", "/+8="]),
        _ => dice.Chance(0.5) ? "contoso" : NastyTexts.Next(dice),
    };
}
