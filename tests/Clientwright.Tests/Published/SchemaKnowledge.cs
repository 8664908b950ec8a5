namespace Clientwright.Tests.Published;

/// <summary>
/// Which mistakes in a file an editor shows before the generator runs. An id of reading (CW1xxx) stands in just one of these lists; those
/// of binding are about what parts mean together, of which the schema knows nothing.
/// </summary>
internal static class SchemaKnowledge
{
    /// <summary>Mistakes that the schema rejects, in most of their forms.</summary>
    public static readonly string[] Rejected =
    [
        "CW1005", "CW1009", "CW1101", "CW1102", "CW1103", "CW1104", "CW1105", "CW1106", "CW1107", "CW1108", "CW1109", "CW1110", "CW1111",
        "CW1112", "CW1113", "CW1201", "CW1202", "CW1203", "CW1211", "CW1212", "CW1213", "CW1214", "CW1217", "CW1221", "CW1231", "CW1232",
    ];

    /// <summary>Texts that are not YAML, or not to every tool: there is nothing to validate.</summary>
    public static readonly string[] NotYaml =
    [
        "CW1001", "CW1006", "CW1010", "CW1011", "CW1012", "CW1014", "CW1015", "CW1016", "CW1017", "CW1018", "CW1019", "CW1020",
        "CW1022",
    ];

    /// <summary>What is sound as far as a schema sees: YAML that specs do without, limits, and two places that must agree or that decide together.</summary>
    public static readonly string[] Unknown = ["CW1002", "CW1003", "CW1004", "CW1007", "CW1008", "CW1013", "CW1021", "CW1114", "CW1204", "CW1215", "CW1216"];
}
