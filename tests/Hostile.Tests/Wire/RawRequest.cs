namespace Hostile.Tests.Wire;

/// <summary>A request as it came through the socket: each byte one character, nothing decoded, nothing left out.</summary>
internal sealed record RawRequest(string Line, IReadOnlyList<string> HeaderLines, byte[] Body)
{
    public string Method => Line.Split(' ')[0];

    public string Target => Line.Split(' ')[1];

    public IEnumerable<string> HeaderNames => HeaderLines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);

    public string Path => Target.Split('?')[0];

    /// <summary>The query's names and values, as they stand in it.</summary>
    public IEnumerable<(string Name, string Value)> Query => Target.Contains('?', StringComparison.Ordinal)
        ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(pair => (pair.Split('=', 2)[0], pair.Split('=', 2)[1]))
        : [];

    /// <summary>What stands behind a header's colon and its one blank; null where there is no such header.</summary>
    public string? Header(string name) => HeaderLines
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 2)..])
        .SingleOrDefault();
}
