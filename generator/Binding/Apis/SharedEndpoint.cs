using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What others know of an endpoint.</summary>
/// <param name="HasOperation">Whether it says what its states mean, so that others can be followed at it.</param>
/// <param name="Auth">What the endpoint says of its authorization; null where it leaves that to the API.</param>
public sealed record SharedEndpoint(Text Name, bool HasOperation, string? Auth);
