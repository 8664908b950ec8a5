using Clientwright.Tool.Operations;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>What extensions say of pages → <c>paging</c>, where the spec has all that it names. It is looked up when all types are known.</summary>
/// <param name="owners">The endpoints whose files have types that nothing else comes to.</param>
internal sealed class PagingMapper(LossList losses, SpecTypes types, IReadOnlyDictionary<string, Endpoint> owners, IReadOnlySet<string> endpoints)
{
    public Endpoint Map(Endpoint endpoint)
    {
        if (endpoint.PagingSource is not { } source)
        {
            return endpoint;
        }

        if (WhyNot(endpoint, source) is { } reason)
        {
            losses.AddWhole(LossKind.Meaning, source.Extension.Name, source.Owner, source.Extension, $"no pages are read: {reason}");
            return endpoint;
        }

        return endpoint with { Paging = source.Node };
    }

    private string? WhyNot(Endpoint endpoint, PagingSource source)
    {
        var successes = endpoint.Responses.Where(response => response.Key[0] == '2').ToArray();
        if (successes is not [{ Value: SpecMap success }] || success.Find("body") is not { } body)
        {
            return "there is no only success with one body";
        }

        if (endpoints.Contains(endpoint.Name + "Items") || endpoints.Contains(endpoint.Name + "Pages"))
        {
            return "another endpoint has the name of the method";
        }

        return Find(endpoint, body, source.Items) is not { } items || !types.IsList(items) ? $"'{source.Items}' is no list of the answer"
            : source.Next is { } next && !IsText(Find(endpoint, body, next), "uri") ? $"'{next}' is no address in the answer"
            : source.Token is { } token ? WhyNotToken(endpoint, body, token, source.TokenTo!)
            : WhyNotNumber(endpoint, source.Offset) ?? WhyNotNumber(endpoint, source.Limit);
    }

    private string? WhyNotToken(Endpoint endpoint, SpecNode body, string token, string to)
    {
        var type = Find(endpoint, body, token) is { } member ? types.ExpressionOf(member) : "";
        var parameter = (endpoint.Request.Find("query") as SpecMap)?.Find(to);
        return type.Length == 0 || type.Contains('<', StringComparison.Ordinal) ? $"'{token}' is no scalar of the answer"
            : parameter is null || types.ExpressionOf(parameter) != type ? $"the token is no query parameter '{to}' of its type"
            : null;
    }

    private string? WhyNotNumber(Endpoint endpoint, string? name) =>
        name is null || ((endpoint.Request.Find("query") as SpecMap)?.Find(name) is { } parameter && types.ExpressionOf(parameter) is "int32" or "int64") ? null
            : $"'{name}' is no whole number among the query parameters";

    private bool IsText(SpecNode? node, string other) => node is not null && types.ExpressionOf(node) is var type && (type == "string" || type == other);

    /// <summary>What a path leads to, through types that the endpoint's file knows the members of.</summary>
    private SpecNode? Find(Endpoint endpoint, SpecNode body, string path)
    {
        if (path == ".")
        {
            return body;
        }

        var (node, rest, isFirst) = (body, path, true);
        while (true)
        {
            var isKnown = types.Resolve(node).Name is not { } name || isFirst || owners.GetValueOrDefault(name)?.Name == endpoint.Name;
            if (!isKnown || (types.Member(node, rest) ?? types.Member(node, rest.Split('.')[0])) is not { } member)
            {
                return null;
            }

            if (types.Member(node, rest) is not null || !rest.Contains('.', StringComparison.Ordinal))
            {
                return member is SpecMap map && map.Find("access") is SpecText { Text: "write" } ? null : member;
            }

            // What is declared in place in a type of another file, only that file knows.
            if (isFirst && types.Resolve(node).Name is { } owner && owners.GetValueOrDefault(owner)?.Name != endpoint.Name && types.Resolve(member).Name is null)
            {
                return null;
            }

            (node, rest, isFirst) = (member, rest[(rest.IndexOf('.') + 1)..], false);
        }
    }
}
