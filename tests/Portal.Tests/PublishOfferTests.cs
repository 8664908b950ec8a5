using System.Text;

namespace Portal.Tests;

/// <summary>What publishing an offer answers.</summary>
public sealed class PublishOfferTests : PortalTest
{
    private const string Guids = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    [Theory]
    [InlineData("contoso-firewall", "Location", $@"^/api/publishers/contoso/offers/contoso-firewall/operations/{Guids}\?api-version=2017-10-31$")]
    [InlineData("contoso-backup", "Location", @"^/api/operations/contoso\$contoso-backup\$2\$preview\?api-version=2017-10-31$")]
    [InlineData("contoso-gateway", "Operation-Location",
        @"^/api/operations/contoso\$c2a4a4f7-5d39-4b52-9a0e-33b8f6d1c0de\$3\$preview\?api-version=2017-10-31$")]
    [InlineData("contoso-analytics", "Operation-Location",
        $@"^http://127\.0\.0\.1:\d+/api/publishers/contoso/offers/contoso-analytics/operations/{Guids}$")]
    public async Task Each_offer_hands_out_its_address_in_its_own_way(string offerId, string header, string address)
    {
        var accepted = await PublishAsync(offerId);

        Assert.Equal(202, (int)accepted.StatusCode);
        Assert.Empty(await accepted.Content.ReadAsByteArrayAsync());
        Assert.Matches(address, accepted.Headers.GetValues(header).Single());
        Assert.Single(accepted.Headers, candidate => candidate.Key.EndsWith("Location", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contoso-firewall")]
    [InlineData("contoso-backup")]
    [InlineData("contoso-gateway")]
    [InlineData("contoso-analytics")]
    public async Task Every_address_leads_to_the_operation(string offerId)
    {
        var operation = await FollowAsync(await PublishAsync(offerId));

        Assert.Equal("canCancel", (string?)operation["cancellationRequestState"]);
    }

    [Fact]
    public async Task A_second_publishing_has_to_wait_for_the_first()
    {
        await PublishAsync("contoso-firewall");
        await AssertErrorAsync(await PublishAsync("contoso-firewall"), 409, "OperationInProgress");

        Time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(202, (int)(await PublishAsync("contoso-firewall")).StatusCode);
    }

    [Fact]
    public async Task Of_many_at_once_one_is_accepted()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => PublishAsync("contoso-firewall")));

        Assert.Single(answers, answer => (int)answer.StatusCode == 202);
        Assert.Equal(15, answers.Count(answer => (int)answer.StatusCode == 409));
    }

    [Fact]
    public async Task An_offer_that_is_not_complete_is_refused()
    {
        await AssertErrorAsync(await PublishAsync("contoso-draft"), 422, "OfferValidationFailed");
        Assert.Empty((await GetJsonAsync(Offer("contoso-draft", "submissions/"))).AsArray());
    }

    [Fact]
    public async Task Maintenance_is_answered_with_a_page_for_people()
    {
        var response = await PublishAsync("contoso-maintenance");

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Headers.RetryAfter);
        Assert.StartsWith("<!DOCTYPE html>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_behind_the_portal_shines_through()
    {
        var response = await PublishAsync("contoso-backend-fault");

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal("Variant", (string?)(await ReadJsonAsync(response))["Variant"]?["serviceName"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "metadata": {} }""")]
    [InlineData("""{ "metadata": { "notification-emails": "" } }""")]
    [InlineData("""{ "metadata": { "notification-emails": "jdoe@contoso.com,ann@contoso.com" }, "more": 1 }""")]
    public async Task Every_part_of_the_body_is_optional(string body) =>
        Assert.Equal(202, (int)(await PublishAsync("contoso-firewall", body)).StatusCode);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{'metadata': {}}")]
    [InlineData("{")]
    [InlineData("""{ "metadata": {}, }""")]
    [InlineData("""{ "metadata": {}, "metadata": {} }""")]
    [InlineData("""{ "metadata": null }""")]
    [InlineData("""{ "metadata": { "notification-emails": ["jdoe@contoso.com"] } }""")]
    [InlineData("""{ "metadata": { "notification-emails": "jdoe@contoso.com;ann,bob" } }""")]
    public async Task A_malformed_body_is_refused(string body)
    {
        await AssertErrorAsync(await PublishAsync("contoso-firewall", body), 400, "InvalidRequestBody");

        Assert.Equal(202, (int)(await PublishAsync("contoso-firewall")).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    public async Task A_body_that_does_not_say_it_is_JSON_is_refused(string? mediaType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        var response = await Client.PostAsync(new Uri(Offer("contoso-firewall", "publish"), UriKind.Relative), content);

        await AssertErrorAsync(response, 415, "UnsupportedMediaType");
    }
}
