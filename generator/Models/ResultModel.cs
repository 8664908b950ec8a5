using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>How that is asked for which an operation came to.</summary>
/// <param name="Endpoint">The name of the endpoint that answers with it.</param>
/// <param name="AddressName">The property of the case that holds the address; null where an answer that is followed tells it.</param>
/// <param name="Path">The wire names that lead to the address in such an answer.</param>
public sealed record ResultModel(string Endpoint, string? AddressName, EquatableArray<string> Path);
