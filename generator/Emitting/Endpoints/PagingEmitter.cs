using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What the support code's readers of pages need to know of an endpoint that answers in pages.</summary>
internal static class PagingEmitter
{
    private const string Support = "global::Clientwright.Support.";
    private const string Name = "Paging";
    private const string Override = "private protected override";

    public static void Write(CodeWriter writer, EndpointModel endpoint, PagingModel paging)
    {
        var (request, result) = (EndpointClassEmitter.RequestType(endpoint), endpoint.ResultName);
        var item = TypeText.Of(paging.Item, endpoint.Api);
        var types = $"{request}, {result}, {item}{(paging.Kind == PagingKind.Token ? ", " + TokenType(endpoint, paging) : "")}";
        using (writer.BlankLine().OpenBlock($"internal sealed class {Name} : {Support}{BaseOf(paging.Kind)}<{types}>"))
        {
            writer.Lines(
                $$"""
                internal static readonly {{Name}} Instance = new();

                private {{Name}}() : base({{endpoint.EndpointName}}.Instance)
                {
                }

                {{Override}} global::System.Collections.Generic.IReadOnlyList<{{item}}>? ItemsOf({{result}} answer) => answer.GetOrThrow(){{MemberPathText.Of(paging.Items)}};
                """);
            WriteNext(writer, endpoint, paging, request);
        }
    }

    public static IEnumerable<ClientMethod> MethodsOf(EndpointModel endpoint)
    {
        if (endpoint.Paging is not { } paging)
        {
            yield break;
        }

        var item = TypeText.Of(paging.Item, endpoint.Api);
        yield return MethodOf(endpoint, "Items", item, "What it does, with the items of all pages, each page asked for when it is come to.") with
        {
            Exceptions =
            [
                ClientMethod.BadArgument,
                $"/// <exception cref=\"{ApiType.Of(endpoint.Api, endpoint.Api.Exception)}\">A page was answered with another case than {paging.CaseName}, which the exception holds.</exception>",
                ClientMethod.NoAnswer,
                ClientMethod.Cancelled,
                .. WaysOn(paging),
            ],
        };
        yield return MethodOf(endpoint, "Pages", endpoint.ResultName, "What it does, page by page, each asked for when it is come to. An answer that is no page is the last.");
    }

    /// <summary>What can be wrong with what leads on.</summary>
    private static IEnumerable<string> WaysOn(PagingModel paging)
    {
        const string Endless = "/// <exception cref=\"global::System.IO.InvalidDataException\">";
        return paging.Kind switch
        {
            PagingKind.None => [],
            PagingKind.Offset => [Endless + "A page is the same as the one before, and so would all others be.</exception>"],
            PagingKind.Token => [Endless + "A page leads to one that was read before, and so to no end.</exception>"],
            _ =>
            [
                Endless + "A page leads to one that was read before, and so to no end.</exception>",
                "/// <exception cref=\"global::System.InvalidOperationException\">A page leads to another origin, and FollowsForeignOrigins is not set.</exception>",
            ],
        };
    }

    private static ClientMethod MethodOf(EndpointModel endpoint, string what, string type, string remarks)
    {
        var call = ClientMethodEmitter.CallOf(endpoint);
        return call with
        {
            Remarks = remarks.Replace("What it does", $"As {endpoint.Name}Async does it"),
            Exceptions = [ClientMethod.BadArgument, ClientMethod.NoAnswer, ClientMethod.Cancelled, .. WaysOn(endpoint.Paging!)],
            Returns = $"global::System.Collections.Generic.IAsyncEnumerable<{type}>",
            Name = $"{endpoint.Name}{what}Async",
            Call = $"{endpoint.EndpointName}.{Name}.Instance.{what}Async(_connection, {ClientMethodEmitter.RequestText(endpoint)}, cancellationToken)",
        };
    }

    private static string BaseOf(PagingKind kind) => kind switch
    {
        PagingKind.Link => "LinkPaging",
        PagingKind.Token => "TokenPaging",
        PagingKind.Offset => "OffsetPaging",
        _ => "SinglePage",
    };

    private static void WriteNext(CodeWriter writer, EndpointModel endpoint, PagingModel paging, string request)
    {
        var result = endpoint.ResultName;
        var page = $"answer is {ApiType.Of(endpoint.Api, result)}.{paging.CaseName}";
        switch (paging.Kind)
        {
            case PagingKind.Link:
                writer.BlankLine().Lines($"{Override} string? LinkOf({result} answer) => {page} page ? {LinkText(paging)} : null;");
                break;
            case PagingKind.Token:
                var type = TokenType(endpoint, paging);
                var token = paging.From is { } from ? "page" + MemberPathText.Of(from) : HeaderText(paging);
                writer.BlankLine().Lines(
                    $$"""
                    {{Override}} {{type}} TokenOf({{result}} answer) => {{page}} page ? {{token}} : null;

                    {{Override}} {{request}} With({{request}} request, {{type}} token) => request with { {{paging.To!.Name}} = {{ValueOf(paging)}} };
                    """);
                break;
            case PagingKind.Offset:
                writer.BlankLine().Lines(
                    $$"""
                    {{Override}} bool IsPage({{result}} answer) => {{page}};

                    {{Override}} {{request}} Behind({{request}} request, int count) => request with { {{paging.To!.Name}} = checked({{NumberOf(paging.To)}} + count) };
                    """);
                if (paging.Limit is { } limit)
                {
                    writer.BlankLine().Lines($"{Override} long? LimitOf({request} request) => request.{limit.Name};");
                }

                break;
        }
    }

    private static string LinkText(PagingModel paging)
    {
        if (paging.From is not { } from)
        {
            return paging.FromHeader!.Equals("Link", StringComparison.OrdinalIgnoreCase) ? $"{Support}LinkHeader.FindNext({HeaderText(paging)})" : HeaderText(paging);
        }

        var text = "page" + MemberPathText.Of(from);
        return from.Type is TypeModel.Scalar { Kind: ScalarKind.Uri } ? $"{text}{(IsNullable(from) ? "?" : "")}.OriginalString" : text;
    }

    private static string HeaderText(PagingModel paging) => $"page.Headers[{Literal.String(paging.FromHeader!)}]";

    private static string NumberOf(ParameterModel parameter) =>
        ParameterProperty.IsNullable(parameter) ? $"(request.{parameter.Name} ?? 0)" : "request." + parameter.Name;

    private static string ValueOf(PagingModel paging) => ParameterProperty.IsNullable(paging.To!) ? "token"
        : TypeText.IsValueType(paging.To!.Type) ? "token!.Value" : "token!";

    // A type of which null is a value.
    private static string TokenType(EndpointModel endpoint, PagingModel paging) => TypeText.OrNull(paging.To!.Type, endpoint.Api);

    private static bool IsNullable(MemberPathModel path) => path.Steps[path.Steps.Count - 1].MayBeNull;
}
