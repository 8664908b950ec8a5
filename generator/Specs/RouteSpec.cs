using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A method and a path, perhaps with a query: <c>GET /offers/{offerId}?view=full</c>.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Template">Path and query as they are written, with the leading slash.</param>
/// <param name="Parts">The path cut into literal text and parameters, in order.</param>
/// <param name="Query">What every call says behind the path, without its question mark; null where it says nothing.</param>
public sealed record RouteSpec(Text Method, Text Template, EquatableArray<RoutePartSpec> Parts, Text? Query = null);
