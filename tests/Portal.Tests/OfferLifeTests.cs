using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>An offer from its first draft to its second version, with days between.</summary>
public sealed class OfferLifeTests : PortalTest
{
    private static readonly TimeSpan ADay = TimeSpan.FromDays(1);

    [Fact]
    public async Task From_draft_to_live()
    {
        var created = await SaveAsync(SampleOffer.Id, SampleOffer.Json);
        Assert.Equal(201, (int)created.StatusCode);
        await AssertAsync("neverPublished", draft: 1, preview: null, production: null);

        var publishing = await PublishAsync(SampleOffer.Id);
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("running", (string?)(await FollowAsync(publishing))["status"]);
        await AssertAsync("running", draft: 1, preview: null, production: null);

        Time.Advance(ADay);
        Assert.Equal("succeeded", (string?)(await FollowAsync(publishing))["status"]);
        await AssertAsync("waitingForPublisherReview", draft: 1, preview: 1, production: null);

        var goingLive = await GoLiveAsync(SampleOffer.Id);
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("running", (string?)(await FollowAsync(goingLive))["status"]);
        await AssertAsync("running", draft: 2, preview: 1, production: null);

        Time.Advance(ADay);
        Assert.Equal("succeeded", (string?)(await FollowAsync(goingLive))["status"]);
        await AssertAsync("succeeded", draft: 2, preview: 1, production: 1);

        // Publishing did not touch the draft, so what was read before may be replaced.
        var saved = await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Second"), EntityTag(created));
        Assert.Equal(200, (int)saved.StatusCode);
        Assert.Equal("2018-03-28T22:06:01.1768314Z", (string?)(await ReadJsonAsync(saved))["changedTime"]);
        await AssertAsync("succeeded", draft: 2, preview: 1, production: 1);

        await PublishAsync(SampleOffer.Id);
        Time.Advance(ADay);
        await AssertAsync("waitingForPublisherReview", draft: 2, preview: 2, production: 1);

        await GoLiveAsync(SampleOffer.Id);
        Time.Advance(ADay);
        await AssertAsync("succeeded", draft: 3, preview: 2, production: 2);
    }

    [Fact]
    public async Task What_is_refused_can_be_mended()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.With(document => document["definition"]!.AsObject().Remove("plans")));
        await AssertErrorAsync(await PublishAsync(SampleOffer.Id), 422, "OfferValidationFailed");

        await SaveAsync(SampleOffer.Id, SampleOffer.With(document => Plan(document).Remove("microsoft-azure-virtualmachines.vmImages")), "*");
        var publishing = await PublishAsync(SampleOffer.Id);
        Time.Advance(ADay);
        Assert.Equal("failed", (string?)(await FollowAsync(publishing))["status"]);
        await AssertAsync("failed", draft: 1, preview: null, production: null);
        var fault = Assert.Single((await GetJsonAsync(Offer(SampleOffer.Id, "status")))["messages"]!.AsArray())!;
        Assert.EndsWith("the plan contososkuidentifier.", (string?)fault["messageHtml"], StringComparison.Ordinal);

        await SaveAsync(SampleOffer.Id, SampleOffer.Json, "*");
        await PublishAsync(SampleOffer.Id);
        Time.Advance(ADay);
        await AssertAsync("waitingForPublisherReview", draft: 1, preview: 1, production: null);

        static JsonObject Plan(JsonObject document) => document["definition"]!["plans"]![0]!.AsObject();
    }

    [Fact]
    public async Task An_edit_in_the_middle_of_a_publishing_does_not_reach_it()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Published"));
        await PublishAsync(SampleOffer.Id);
        await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Edited"), "*");
        Time.Advance(ADay);

        Assert.Equal("Published", (string?)(await GetJsonAsync(Offer(SampleOffer.Id, "slot/preview")))["definition"]!["displayText"]);
        Assert.Equal("Edited", (string?)(await GetJsonAsync(Offer(SampleOffer.Id)))["definition"]!["displayText"]);
    }

    [Fact]
    public async Task An_offer_that_needs_no_signoff_is_in_the_preview_before_it_is_live()
    {
        await PublishAsync("contoso-analytics");

        Time.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal((404, 404), (await SlotAsync("Preview"), await SlotAsync("Production")));

        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((200, 404), (await SlotAsync("Preview"), await SlotAsync("Production")));

        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal((200, 200), (await SlotAsync("Preview"), await SlotAsync("Production")));

        async Task<int> SlotAsync(string slot) => (int)(await GetAsync(Offer("contoso-analytics", $"slot/{slot}"))).StatusCode;
    }

    private async Task AssertAsync(string status, int draft, int? preview, int? production)
    {
        Assert.Equal(status, (string?)(await GetJsonAsync(Offer(SampleOffer.Id, "status")))["status"]);
        Assert.Equal(
            [draft, preview, production],
            [await VersionAsync("Draft"), await VersionAsync("Preview"), await VersionAsync("Production")]);
    }

    private async Task<int?> VersionAsync(string slot)
    {
        var response = await GetAsync(Offer(SampleOffer.Id, $"slot/{slot}"));
        if ((int)response.StatusCode == 404)
            return null;

        return (int?)(await ReadJsonAsync(response))["version"];
    }
}
