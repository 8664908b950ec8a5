namespace Clientwright.Fuzz.Making;

/// <param name="IsFollowed">Whether other endpoints can be followed at it.</param>
internal sealed record PlannedEndpoint(string Name, bool IsFollowed);
