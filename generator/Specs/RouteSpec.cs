using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A method and a path, such as <c>GET /offers/{offerId}</c>.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Template">The path as it is written, with its leading slash.</param>
/// <param name="Parts">The template cut into literal text and parameters, in order.</param>
public sealed record RouteSpec(Text Method, Text Template, EquatableArray<RoutePartSpec> Parts);
