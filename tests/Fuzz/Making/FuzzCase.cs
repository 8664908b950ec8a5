namespace Clientwright.Fuzz.Making;

/// <summary>The specs of one project.</summary>
/// <param name="Origin">How they were made, for the statistics.</param>
internal sealed record FuzzCase(string Origin, IReadOnlyList<FuzzFile> Files);
