namespace Clientwright.Specs;

/// <summary>Literal text of a route, or the name of the path parameter that stands there.</summary>
public sealed record RoutePartSpec(Text Text, bool IsParameter);
