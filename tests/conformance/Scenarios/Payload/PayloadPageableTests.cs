using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadPageable;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadPageableTests(MockServer server) : ScenarioTests(server)
{
    private static readonly Pet[] Pets = [.. Named((id, name) => new Pet { Id = id, Name = name })];
    private static readonly XmlPet[] XmlPets = [.. Named((id, name) => new XmlPet { Id = id, Name = name })];

    // The server calls itself so in its links.
    private PayloadPageableClient Client => new(Http, new() { BaseAddress = new UriBuilder(At("/")) { Host = "localhost" }.Uri });

    [Scenario("Payload_Pageable_PageSize_listWithoutContinuation")]
    public async Task PageSize_listWithoutContinuation() => Assert.Equal(Pets, await All(Client.PageSizeListWithoutContinuationItemsAsync()));

    [Scenario("Payload_Pageable_PageSize_listWithPageSize")]
    public async Task PageSize_listWithPageSize()
    {
        Assert.Equal(Pets[..2], await All(Client.PageSizeListWithPageSizeItemsAsync(new() { PageSize = 2 })));
        Assert.Equal(Pets, await All(Client.PageSizeListWithPageSizeItemsAsync(new() { PageSize = 4 })));
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_link")]
    public async Task ServerDrivenPagination_link() => Assert.Equal(Pets, await All(Client.ServerDrivenPaginationLinkItemsAsync()));

    [Scenario("Payload_Pageable_ServerDrivenPagination_linkString")]
    public async Task ServerDrivenPagination_linkString() => Assert.Equal(Pets, await All(Client.ServerDrivenPaginationLinkStringItemsAsync()));

    [Scenario("Payload_Pageable_ServerDrivenPagination_nestedLink")]
    public async Task ServerDrivenPagination_nestedLink() => Assert.Equal(Pets, await All(Client.ServerDrivenPaginationNestedLinkItemsAsync()));

    [Scenario("Payload_Pageable_ServerDrivenPagination_AlternateInitialVerb_post")]
    public async Task AlternateInitialVerb_post() =>
        Assert.Equal(Pets, await All(Client.AlternateInitialVerbPostItemsAsync(new() { Body = new() { FilterValue = "foo eq bar" } })));

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody")]
    public async Task ContinuationToken_requestQueryResponseBody()
    {
        var pages = await All(Client.ContinuationTokenRequestQueryResponseBodyPagesAsync(new() { Foo = "foo", Bar = "bar" }));
        Assert.Equal(["page2", null], pages.Select(page => page.GetOrThrow().Body.NextToken));
        Assert.Equal(Pets, pages.SelectMany(page => page.GetOrThrow().Body.Pets));
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader")]
    public async Task ContinuationToken_requestQueryResponseHeader() =>
        Assert.Equal(Pets, await All(Client.ContinuationTokenRequestQueryResponseHeaderItemsAsync(new() { Foo = "foo", Bar = "bar" })));

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody")]
    public async Task ContinuationToken_requestQueryNestedResponseBody() =>
        Assert.Equal(Pets, await All(Client.ContinuationTokenRequestQueryNestedResponseBodyItemsAsync(new() { Foo = "foo", Bar = "bar" })));

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody")]
    public async Task ContinuationToken_requestHeaderResponseBody() =>
        Assert.Equal(Pets, await All(Client.ContinuationTokenRequestHeaderResponseBodyItemsAsync(new() { Foo = "foo", Bar = "bar" })));

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader")]
    public async Task ContinuationToken_requestHeaderResponseHeader() =>
        Assert.Equal(Pets, await All(Client.ContinuationTokenRequestHeaderResponseHeaderItemsAsync(new() { Foo = "foo", Bar = "bar" })));

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody")]
    public async Task ContinuationToken_requestHeaderNestedResponseBody() =>
        Assert.Equal(Pets, await All(Client.ContinuationTokenRequestHeaderNestedResponseBodyItemsAsync(new() { Foo = "foo", Bar = "bar" })));

    [Scenario("Payload_Pageable_XmlPagination_listWithContinuation")]
    public async Task XmlPagination_listWithContinuation() => Assert.Equal(XmlPets, await All(Client.XmlPaginationListWithContinuationItemsAsync()));

    [Scenario("Payload_Pageable_XmlPagination_listWithNextLink")]
    public async Task XmlPagination_listWithNextLink() => Assert.Equal(XmlPets, await All(Client.XmlPaginationListWithNextLinkItemsAsync()));

    private static IEnumerable<T> Named<T>(Func<string, string, T> create) => [create("1", "dog"), create("2", "cat"), create("3", "bird"), create("4", "fish")];

    private static async Task<List<T>> All<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
