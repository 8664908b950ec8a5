using System.Globalization;
using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>
/// What a call allocates beside what <c>HttpClient</c> itself does for the same message, in bytes, exactly. No clock is asked, and a change of the
/// platform's own costs falls out. A bound that is too high now is to be lowered; one that is exceeded says that a call has become dearer.
/// </summary>
/// <remarks>The bounds are those of a debug build, where the compiler makes a class of every asynchronous method's state.</remarks>
public sealed class AllocationTests
{
    private const string Address = "https://cloudpartner.azure.com/api/publishers/contoso/offers/contoso-firewall/cancel?api-version=2017-10-31";

    // As often as the code is compiled anew, and then some.
    private const int Calls = 50;
    private const int Settled = 8;

    private static readonly CancelOperationRequest Cancel = new() { PublisherId = "contoso", OfferId = "contoso-firewall" };
    private static readonly ListOffersRequest List = new() { PublisherId = "contoso" };

    [Theory]
    [InlineData(HttpStatusCode.OK, null, null, 264)]
    [InlineData(HttpStatusCode.Accepted, null, "/api/operations/1", 448)]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"code":"InvalidAPIVersion","message":"Invalid api version."}}""", null, 808)]
    [InlineData(HttpStatusCode.Conflict, "Something else.", null, 704)]
    public void Call_AllocatesNoMoreThan(HttpStatusCode status, string? body, string? location, long bound)
    {
        using var http = new HttpClient(new InstantHandler(status, body, location));
        var client = new CloudPartnerPortalClient(http);

        var own = Measure(() => client.CancelOperationAsync(Cancel)) - Measure(() => SendBare(http));

        Assert.True(own <= bound, $"{own} bytes, and not {bound} at most.");
    }

    [Fact]
    public void HandlersAlone_AllocateLess()
    {
        using var http = new HttpClient(new InstantHandler(HttpStatusCode.OK));
        using var invoker = new HttpMessageInvoker(new InstantHandler(HttpStatusCode.OK));
        var usual = new CloudPartnerPortalClient(http);
        var alone = new CloudPartnerPortalClient(invoker);

        var (usualBytes, aloneBytes) = (Measure(() => usual.CancelOperationAsync(Cancel)), Measure(() => alone.CancelOperationAsync(Cancel)));

        Assert.True(aloneBytes * 100 <= usualBytes * 80, $"{aloneBytes} bytes, and {usualBytes} over an HttpClient.");
    }

    /// <summary>An item is its record, the texts in it, and its place in the list: nothing that is needed only while it is read.</summary>
    [Fact]
    public void ItemOfAList_AllocatesNoMoreThanItsContent()
    {
        using var few = new HttpClient(new InstantHandler(HttpStatusCode.OK, Offers(10)));
        using var many = new HttpClient(new InstantHandler(HttpStatusCode.OK, Offers(110)));
        var fewClient = new CloudPartnerPortalClient(few);
        var manyClient = new CloudPartnerPortalClient(many);

        var item = (Measure(() => manyClient.ListOffersAsync(List)) - Measure(() => fewClient.ListOffersAsync(List))) / 100;

        Assert.True(item <= 272, $"{item} bytes an item.");
    }

    private static async Task SendBare(HttpClient http)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Address.AsSpan().ToString()));
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
    }

    private static string Offers(int count) => "[" + string.Join(",", Enumerable.Range(0, count).Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"offerTypeId":"type","publisherId":"contoso","status":"published","id":"offer-{{{i:D4}}}","version":1,"changedTime":"2017-05-23T23:33:47.8802283Z","definition":{"displayText":"An offer"}}"""))) + "]";

    // Code that is compiled anew while it runs allocates less and less: measured until nothing has changed for a while.
    private static long Measure(Func<Task> call)
    {
        var last = -1L;
        for (var unchanged = 0; unchanged < Settled;)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                Assert.True(call().IsCompletedSuccessfully);
            }

            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
            unchanged = bytes == last ? unchanged + 1 : 0;
            last = bytes;
        }

        return last;
    }
}
