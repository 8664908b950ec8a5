using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A response of the whole API, which an endpoint's own entry for the same status replaces.</summary>
/// <param name="Case">Null where a mistake, reported in <c>api.yaml</c>, keeps it from being a case.</param>
public sealed record SharedResponse(StatusRange Status, CaseModel? Case);
