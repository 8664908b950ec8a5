using Clientwright.Tool.Documents;
using Clientwright.Tool.Names;

namespace Clientwright.Tool.Operations;

/// <summary>What an operation is called.</summary>
internal static class EndpointNames
{
    public static string Wanted(ObjectNode operation, string method, string path) =>
        operation.Find("operationId") is ScalarNode { Text: { Length: > 0 } id } ? Identifiers.Of(id, Of(method, path)) : Of(method, path);

    /// <summary><c>GET /offers/{offerId}/slots</c> → <c>GetOffersByOfferIdSlots</c>.</summary>
    private static string Of(string method, string path)
    {
        var words = path
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => segment.StartsWith('{') ? "By" + Identifiers.Of(segment, "Id") : Identifiers.Of(segment, ""));
        return Identifiers.Of(method.ToLowerInvariant(), "Call") + string.Concat(words);
    }
}
