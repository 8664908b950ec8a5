namespace Clientwright.Specs;

/// <summary>Where something stands that leads to the next page, or to a result.</summary>
/// <param name="Name">The wire name; in a body also a path of several, separated by dots.</param>
public sealed record PlaceSpec(PlaceKind Kind, Text Name);
