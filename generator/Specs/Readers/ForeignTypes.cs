namespace Clientwright.Specs.Readers;

/// <summary>The words by which C#, OpenAPI and others name what specs name otherwise.</summary>
internal static class ForeignTypes
{
    private const string WholeNumber = "Write 'int32' or 'int64'";
    private const string Number = "Write 'double', or 'decimal' for an amount";
    private const string AnObject = "Write 'any' for free JSON, or a mapping with 'fields'";
    private const string AList = "Write 'list<string>', or another type between the brackets";
    private const string AMap = "Write 'map<string>', or another type between the brackets; keys are texts";

    private static readonly Dictionary<string, string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int"] = WholeNumber,
        ["integer"] = WholeNumber,
        ["long"] = WholeNumber,
        ["short"] = WholeNumber,
        ["byte"] = WholeNumber,
        ["number"] = Number,
        ["real"] = Number,
        ["numeric"] = Number,
        ["money"] = Number,
        ["bool"] = "Write 'boolean'",
        ["str"] = "Write 'string'",
        ["text"] = "Write 'string'",
        ["char"] = "Write 'string'",
        ["guid"] = "Write 'uuid'",
        ["datetime"] = "Write 'date-time'",
        ["datetimeoffset"] = "Write 'date-time'",
        ["timestamp"] = "Write 'date-time'",
        ["dateonly"] = "Write 'date'",
        ["timeonly"] = "Write 'time'",
        ["timespan"] = "Write 'duration'",
        ["url"] = "Write 'uri'",
        ["base64"] = "Write 'bytes'",
        ["file"] = "Write 'bytes' for base64",
        ["object"] = AnObject,
        ["dynamic"] = AnObject,
        ["json"] = AnObject,
        ["array"] = AList,
        ["list"] = AList,
        ["ienumerable"] = AList,
        ["ireadonlylist"] = AList,
        ["map"] = AMap,
        ["dictionary"] = AMap,
        ["dict"] = AMap,
        ["enum"] = "Write a mapping with 'enum'",
        ["void"] = "Leave the body out",
    };

    /// <summary>What to write in place of a word, as a sentence without its full stop; null where it is a foreign one to nobody.</summary>
    public static string? Advice(string word) => All.TryGetValue(word, out var advice) ? advice : null;
}
