using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadPageable;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadPageableTests(MockServer server) : ScenarioTests(server)
{
    private static readonly Pet Dog = new() { Id = "1", Name = "dog" };
    private static readonly Pet Cat = new() { Id = "2", Name = "cat" };
    private static readonly Pet Bird = new() { Id = "3", Name = "bird" };
    private static readonly Pet Fish = new() { Id = "4", Name = "fish" };

    private PayloadPageableClient Client => new(Http);

    [Scenario("Payload_Pageable_PageSize_listWithoutContinuation")]
    public async Task PageSize_listWithoutContinuation() =>
        Assert.Equal([Dog, Cat, Bird, Fish], (await Client.PageSizeListWithoutContinuationAsync()).GetOrThrow().Body.Pets);

    [Scenario("Payload_Pageable_PageSize_listWithPageSize")]
    public async Task PageSize_listWithPageSize()
    {
        Assert.Equal([Dog, Cat], (await Client.PageSizeListWithPageSizeAsync(new() { PageSize = 2 })).GetOrThrow().Body.Pets);
        Assert.Equal([Dog, Cat, Bird, Fish], (await Client.PageSizeListWithPageSizeAsync(new() { PageSize = 4 })).GetOrThrow().Body.Pets);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody")]
    public async Task ContinuationToken_requestQueryResponseBody()
    {
        var request = new ContinuationTokenRequestQueryResponseBodyRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestQueryResponseBodyAsync(request)).GetOrThrow().Body;
        Assert.Equal([Dog, Cat], first.Pets);
        var last = (await Client.ContinuationTokenRequestQueryResponseBodyAsync(request with { Token = first.NextToken })).GetOrThrow().Body;
        Assert.Equal([Bird, Fish], last.Pets);
        Assert.Null(last.NextToken);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody")]
    public async Task ContinuationToken_requestHeaderResponseBody()
    {
        var request = new ContinuationTokenRequestHeaderResponseBodyRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestHeaderResponseBodyAsync(request)).GetOrThrow().Body;
        Assert.Equal([Dog, Cat], first.Pets);
        var last = (await Client.ContinuationTokenRequestHeaderResponseBodyAsync(request with { Token = first.NextToken })).GetOrThrow().Body;
        Assert.Equal([Bird, Fish], last.Pets);
        Assert.Null(last.NextToken);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader")]
    public async Task ContinuationToken_requestQueryResponseHeader()
    {
        var request = new ContinuationTokenRequestQueryResponseHeaderRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestQueryResponseHeaderAsync(request)).GetOrThrow();
        Assert.Equal([Dog, Cat], first.Body.Pets);
        var last = (await Client.ContinuationTokenRequestQueryResponseHeaderAsync(request with { Token = first.NextToken })).GetOrThrow();
        Assert.Equal([Bird, Fish], last.Body.Pets);
        Assert.Null(last.NextToken);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader")]
    public async Task ContinuationToken_requestHeaderResponseHeader()
    {
        var request = new ContinuationTokenRequestHeaderResponseHeaderRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestHeaderResponseHeaderAsync(request)).GetOrThrow();
        Assert.Equal([Dog, Cat], first.Body.Pets);
        var last = (await Client.ContinuationTokenRequestHeaderResponseHeaderAsync(request with { Token = first.NextToken })).GetOrThrow();
        Assert.Equal([Bird, Fish], last.Body.Pets);
        Assert.Null(last.NextToken);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody")]
    public async Task ContinuationToken_requestQueryNestedResponseBody()
    {
        var request = new ContinuationTokenRequestQueryNestedResponseBodyRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestQueryNestedResponseBodyAsync(request)).GetOrThrow().Body;
        Assert.Equal([Dog, Cat], first.NestedItems.Pets);
        var next = request with { Token = first.NestedNext?.NextToken };
        var last = (await Client.ContinuationTokenRequestQueryNestedResponseBodyAsync(next)).GetOrThrow().Body;
        Assert.Equal([Bird, Fish], last.NestedItems.Pets);
        Assert.Null(last.NestedNext);
    }

    [Scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody")]
    public async Task ContinuationToken_requestHeaderNestedResponseBody()
    {
        var request = new ContinuationTokenRequestHeaderNestedResponseBodyRequest { Foo = "foo", Bar = "bar" };
        var first = (await Client.ContinuationTokenRequestHeaderNestedResponseBodyAsync(request)).GetOrThrow().Body;
        Assert.Equal([Dog, Cat], first.NestedItems.Pets);
        var next = request with { Token = first.NestedNext?.NextToken };
        var last = (await Client.ContinuationTokenRequestHeaderNestedResponseBodyAsync(next)).GetOrThrow().Body;
        Assert.Equal([Bird, Fish], last.NestedItems.Pets);
        Assert.Null(last.NestedNext);
    }

    [Scenario("Payload_Pageable_XmlPagination_listWithContinuation")]
    public async Task XmlPagination_listWithContinuation()
    {
        var first = (await Client.XmlPaginationListWithContinuationAsync()).GetOrThrow().Body;
        Assert.Equal([new XmlPet { Id = "1", Name = "dog" }, new XmlPet { Id = "2", Name = "cat" }], first.Pets);
        var last = (await Client.XmlPaginationListWithContinuationAsync(new() { Marker = first.NextMarker })).GetOrThrow().Body;
        Assert.Equal([new XmlPet { Id = "3", Name = "bird" }, new XmlPet { Id = "4", Name = "fish" }], last.Pets);
        Assert.Null(last.NextMarker);
    }
}
