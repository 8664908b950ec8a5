using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A response that is declared for the whole API, and the interface that its cases have in common.</summary>
public sealed record SharedCaseModel(string InterfaceName, string? Means, EquatableArray<PropertyModel> Properties);
