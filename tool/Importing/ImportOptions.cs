namespace Clientwright.Tool.Importing;

/// <summary>What is asked for besides the document.</summary>
internal sealed record ImportOptions
{
    /// <summary>The name of the API; null for one that is made of the document's title.</summary>
    public string? Name { get; init; }

    /// <summary>The C# namespace; null to leave it to the project.</summary>
    public string? Namespace { get; init; }

    /// <summary>Whether operations stand in parts of the client, by their first tag.</summary>
    public bool GroupsByTags { get; init; } = true;

    /// <summary>Whether references may leave the folder of the document.</summary>
    public bool AllowsOutside { get; init; }
}
