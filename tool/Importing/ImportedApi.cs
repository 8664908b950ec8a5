using Clientwright.Collections;
using Clientwright.Tool.Operations;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>What a document comes to.</summary>
/// <param name="Api">The keys of <c>api.yaml</c>, without types.</param>
internal sealed record ImportedApi(
    SpecMap Api,
    EquatableArray<string> Comment,
    ApiAuth Auth,
    IReadOnlyList<SpecEntry> SharedResponses,
    IReadOnlyList<Endpoint> Endpoints,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<Loss> Losses);
