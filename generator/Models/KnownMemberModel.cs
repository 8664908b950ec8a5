using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A member that an object is known by.</summary>
/// <param name="Values">The values of which it has one; empty where it may have any.</param>
public sealed record KnownMemberModel(string WireName, EquatableArray<string> Values);
