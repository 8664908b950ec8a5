namespace Benchmarks.Build.Operations;

/// <summary>
/// One operation of the catalog that all contenders call: every second sends a body of its own type, all answer with one of their own,
/// and may answer with the API's error.
/// </summary>
internal sealed record Operation(int Number)
{
    private static readonly (string Name, string Type)[] AllFields =
    [
        ("id", "string"), ("count", "int32"), ("price", "decimal"), ("created", "date-time"), ("isActive", "boolean"), ("label", "string?"),
    ];

    public string Name => (HasBody ? "Update" : "Get") + $"Item{Number}";

    public string Method => HasBody ? "PUT" : "GET";

    public string Path => $"/areas/{{areaId}}/items{Number}/{{itemId}}";

    public bool HasBody => Number % 2 == 1;

    public string Answer => $"Item{Number}";

    public string Body => $"Change{Number}";

    /// <summary>The members of the answer, and of the body: wire names and types, with a question mark where they may be absent.</summary>
    public IReadOnlyList<(string Name, string Type)> Fields => AllFields;

    public static IReadOnlyList<Operation> Many(int count) => [.. Enumerable.Range(0, count).Select(number => new Operation(number))];
}
