using Clientwright.Collections;
using Clientwright.Tool.Operations;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>What an API says of how calls prove who makes them, so that few endpoints have to.</summary>
/// <param name="Node">The value of its <c>auth</c>; null where it has none.</param>
/// <param name="Usual">The schemes of an endpoint that says nothing.</param>
internal sealed record ApiAuth(SpecNode? Node, EquatableArray<string> Usual)
{
    /// <summary>Where there are schemes to declare, they are declared; otherwise the word that most endpoints have is said once.</summary>
    public static ApiAuth Of(Security security, IReadOnlyCollection<Endpoint> endpoints)
    {
        if (security.HasDeclared)
        {
            // What is a part of another is no choice of its own.
            var parts = security.Used.SelectMany(CombinedScheme.PartsOf).ToHashSet(StringComparer.Ordinal);
            var usual = security.Used.Select(scheme => scheme.Key).Where(name => !parts.Contains(name));
            return new ApiAuth(new SpecMap(IsBlock: true).With(security.Used), usual.ToEquatableArray());
        }

        var word = security.Used.Select(scheme => scheme.Key)
            .FirstOrDefault(word => endpoints.Count(endpoint => endpoint.Auth is [var only] && only == word) * 2 > endpoints.Count);
        return word is null ? new ApiAuth(null, default) : new ApiAuth(SpecText.Word(word), new[] { word }.ToEquatableArray());
    }

    /// <summary>What an endpoint says of it; null where it does as the API does.</summary>
    public SpecNode? Of(Endpoint endpoint) => endpoint.Auth switch
    {
        var auth when auth == Usual => null,
        [] => SpecText.Word("none"),
        [var only] => new SpecText(only),
        var several => SpecList.Of(several),
    };
}
