using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A header of a response, as a property of its case.</summary>
/// <param name="WireNames">The headers that it may stand in, first wins.</param>
public sealed record ResponseHeaderModel(
    string Name, EquatableArray<string> WireNames, TypeModel Type, bool IsOptional, string? Summary);
