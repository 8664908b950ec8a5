namespace Clientwright.Specs.Grammar;

/// <summary>The types that the language brings along, and the words of type expressions.</summary>
internal static class BuiltInTypes
{
    public const string List = "list";
    public const string Map = "map";
    public const string Tuple = "tuple";

    /// <summary>Free JSON.</summary>
    public const string Any = "any";

    /// <summary>The most types of a tuple: in C#, one of more is a tuple within a tuple.</summary>
    public const int MostInTuple = 7;

    /// <summary>No type, but what stands behind one: no type can have its name either.</summary>
    public const string Null = "null";

    public static IReadOnlyList<BuiltInType> All { get; } =
    [
        new("string", "A text."),
        new("boolean", "`true` or `false`."),
        new("int32", "A whole number of 32 bits."),
        new("int64", "A whole number of 64 bits."),
        new("uint64", "A whole number of 64 bits that is not negative."),
        new("float", "A binary floating-point number of 32 bits."),
        new("double", "A binary floating-point number of 64 bits."),
        new("decimal", "A decimal number of up to 28 digits, such as an amount of money."),
        new("date", "A day: `2017-10-31`."),
        new("time", "A time of day: `08:30:00`."),
        new("date-time", "A point in time (RFC 3339): `2017-10-31T08:30:00Z`."),
        new("duration", "A length of time, of days and less (ISO 8601): `PT1H30M`."),
        new("uuid", "A UUID: `56615b67-2185-49fe-80d2-c4ddf77bb2e8`."),
        new("uri", "An address, absolute or relative."),
        new("etag", "The version of a resource as a header states it (RFC 9110 section 8.8.3)."),
        new("bytes", "Bytes, in base64; as a body that is no JSON, the bytes themselves."),
        new("binary", "A stream of bytes: a whole body."),
        new("file", "A stream of bytes with a name and a media type: a whole body."),
        new(Any, "Free JSON."),
        new(List, $"{List}<T>", "A list of `T`."),
        new(Map, $"{Map}<T>", "A map of texts to `T`: an object whose members have names that the spec does not know."),
        new(Tuple, $"{Tuple}<T, U>", "An array of one `T` and then one `U`; of two to seven types."),
    ];

    /// <summary>The names that no type of a spec can have.</summary>
    public static IEnumerable<string> Names => [.. All.Select(static type => type.Name), Null];

    /// <summary>The types that are numbers in JSON.</summary>
    public static IReadOnlyCollection<string> Numbers { get; } = ["int32", "int64", "uint64", "float", "double", "decimal"];

    private static readonly HashSet<string> Known = new(Names, StringComparer.Ordinal);

    public static bool Contains(string name) => Known.Contains(name);
}
