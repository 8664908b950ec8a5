using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Commands;

/// <summary>What the command line of <c>import</c> says.</summary>
internal sealed record ImportArguments
{
    public required string Document { get; init; }

    /// <summary>The folder to write; null for one below <c>specs</c> that is named after the API.</summary>
    public string? Output { get; init; }

    public ImportOptions Options { get; init; } = new();

    /// <summary>Where to write all that is not expressed.</summary>
    public string? Report { get; init; }

    /// <summary>Whether specs that say less than the document are a failure.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether files that no import wrote, or that were edited since, are overwritten.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether files of an earlier import that are no longer written are deleted.</summary>
    public bool Prunes { get; init; }
}
