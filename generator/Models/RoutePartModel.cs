namespace Clientwright.Models;

/// <summary>A piece of a path: text that is sent as it stands, or a parameter by the name of its property.</summary>
public sealed record RoutePartModel(string Text, bool IsParameter);
