using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>Reading one offer: its draft, its versions, its slots.</summary>
public sealed class GetOfferTests : PortalTest
{
    [Fact]
    public async Task An_offer_has_its_members_in_the_order_of_the_pages()
    {
        var offer = (await GetJsonAsync(Offer("contoso-firewall"))).AsObject();

        Assert.Equal(
            [
                "offerTypeId: microsoft-azure-virtualmachines",
                "publisherId: contoso",
                "status: succeeded",
                "id: contoso-firewall",
                "version: 2",
                "definition",
                "changedTime: 2018-03-01T21:46:01.0000000Z",
                "pcMigrationStatus: migrated",
            ],
            offer.Select(member => member.Value is JsonValue value ? $"{member.Key}: {value}" : member.Key));
    }

    [Fact]
    public async Task Reading_tells_more_than_was_written()
    {
        var offer = (await GetJsonAsync(Offer("contoso-firewall")))["definition"]!["offer"]!;

        Assert.False((bool)offer["microsoft-azure-marketplace-testdrive.enabled"]!);
        Assert.Empty(offer["microsoft-azure-marketplace-testdrive.videos"]!.AsArray());
        Assert.Empty(offer["microsoft-azure-marketplace.crmLeadConfiguration"]!.AsObject());
        Assert.StartsWith(
            "https://publishingstoredm.blob.core.windows.net/prodcontent/D6191_publishers_contoso/contoso-firewall/",
            (string?)offer["microsoft-azure-marketplace.smallLogo"],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contoso-firewall", "microsoft-azure-marketplace.categoryMap")]
    [InlineData("contoso-backup", "microsoft-azure-marketplace.categories")]
    public async Task Each_edition_has_its_own_categories(string offerId, string member)
    {
        var offer = (await GetJsonAsync(Offer(offerId)))["definition"]!["offer"]!.AsObject();

        Assert.Equal(member, Assert.Single(offer, candidate => candidate.Key.Contains(".categor", StringComparison.Ordinal)).Key);
    }

    [Fact]
    public async Task Addresses_stand_in_the_text_as_they_are()
    {
        var text = await (await GetAsync(Offer("contoso-firewall"))).Content.ReadAsStringAsync();

        Assert.Contains("?sv=2014-02-14&sr=c&sig=REDACTED%2B%3D&st=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_are_left_out()
    {
        var offer = (await GetJsonAsync(Offer("contoso-firewall")))["definition"]!["offer"]!;

        Assert.Equal(
            ["munchkinId", "formId", "clientId"],
            offer["microsoft-azure-marketplace.marketoLeadConfiguration"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task A_private_plan_names_its_audience()
    {
        var plan = (await GetJsonAsync(Offer("contoso-firewall")))["definition"]!["plans"]![1]!;

        Assert.Equal("sub2", (string?)plan["restrictedAudience"]!["manualEntries"]![1]!["description"]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("&includeAllPricing=false", false)]
    [InlineData("&includeAllPricing=true", true)]
    [InlineData("&includeAllPricing=True", true)]
    public async Task Prices_by_region_are_told_when_asked_for(string query, bool told)
    {
        var virtualMachine = (await GetJsonAsync(Offer("contoso-firewall") + query))["definition"]!["plans"]![0]!;
        var application = (await GetJsonAsync(Offer("contoso-monitoring") + query))["definition"]!["plans"]![0]!;

        Assert.Equal(told, virtualMachine["virtualMachinePricing"]!.AsObject().ContainsKey("regionPrices"));
        Assert.Equal(told, application["monthlyPricing"]!.AsObject().ContainsKey("regionPrices"));
        Assert.NotNull(virtualMachine["virtualMachinePricing"]!["coreMultiplier"]);
    }

    [Theory]
    [InlineData("&includeAllPricing=")]
    [InlineData("&includeAllPricing=yes")]
    [InlineData("&includeAllPricing=true&includeAllPricing=true")]
    public async Task A_flag_that_is_neither_true_nor_false_is_refused(string query) =>
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall") + query), 400, "InvalidQueryParameter");

    [Fact]
    public async Task Another_kind_of_offer_has_a_document_of_its_own()
    {
        var offer = await GetJsonAsync(Offer("contoso-monitoring"));

        Assert.Equal("microsoft-azure-applications", (string?)offer["offerTypeId"]);
        Assert.NotNull(offer["definition"]!["plans"]![0]!["microsoft-azure-applications.package"]!["1.4.0"]!["authorizations"]);
        Assert.Null(offer["definition"]!["offer"]!["microsoft-azure-marketplace-testdrive.videos"]);
        Assert.Null(offer["definition"]!["plans"]![0]!["microsoft-azure-virtualmachines.certificationsFairfax"]);
    }

    [Fact]
    public async Task An_earlier_version_is_what_was_published()
    {
        var first = await GetJsonAsync(Offer("contoso-firewall", "versions/1"));
        var second = await GetJsonAsync(Offer("contoso-firewall", "versions/2"));

        Assert.Equal([1, 2], new[] { first, second }.Select(offer => (int)offer["version"]!));
        Assert.Equal(["1.0.1"], Disks(first));
        Assert.Equal(["1.0.1", "1.0.2"], Disks(second));
        Assert.True(JsonNode.DeepEquals(second, await GetJsonAsync(Offer("contoso-firewall"))));
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_not_found_and_one_that_is_no_number_malformed()
    {
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall", "versions/3")), 404, "ResourceNotFound");
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall", "versions/latest")), 400, "InvalidResourceId");
    }

    [Theory]
    [InlineData("Draft", 2)]
    [InlineData("draft", 2)]
    [InlineData("Preview", 1)]
    [InlineData("preview", 1)]
    [InlineData("PRODUCTION", 1)]
    [InlineData("production", 1)]
    public async Task A_slot_is_found_in_any_spelling(string slot, int version)
    {
        var offer = await GetJsonAsync(Offer("contoso-firewall", $"slot/{slot}"));

        Assert.Equal(version, (int)offer["version"]!);
    }

    [Theory]
    [InlineData("contoso-gateway", "Draft Preview")]
    [InlineData("contoso-backup", "Draft")]
    [InlineData("contoso-scanner", "Draft")]
    [InlineData("contoso-replication", "Draft")]
    [InlineData("contoso-firewall", "Draft Preview Production")]
    public async Task A_slot_that_nothing_has_reached_is_not_found(string offerId, string reached)
    {
        foreach (var slot in new[] { "Draft", "Preview", "Production" })
        {
            var response = await GetAsync(Offer(offerId, $"slot/{slot}"));

            if (reached.Split(' ').Contains(slot))
                Assert.Equal(200, (int)response.StatusCode);
            else
                await AssertErrorAsync(response, 404, "ResourceNotFound");
        }
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("0")]
    [InlineData("Draft,Preview")]
    public async Task What_is_no_slot_is_malformed(string slot) =>
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall", $"slot/{slot}")), 400, "InvalidResourceId");

    [Theory]
    [InlineData("contoso-maintenance")]
    [InlineData("contoso-backend-fault")]
    public async Task Reading_is_not_affected_by_an_outage(string offerId) => await GetJsonAsync(Offer(offerId));

    [Fact]
    public async Task Every_document_has_an_entity_tag_of_the_documented_form()
    {
        var draft = EntityTag(await GetAsync(Offer("contoso-firewall")));
        var published = EntityTag(await GetAsync(Offer("contoso-firewall", "slot/Production")));

        Assert.Equal("W/\"datetime'2018-02-26T21%3A46%3A01.0000000Z'\"", draft);
        Assert.Equal("W/\"datetime'2018-02-14T21%3A46%3A01.0000000Z'\"", published);
        Assert.Equal(draft, EntityTag(await GetAsync(Offer("contoso-firewall", "slot/Draft"))));
        Assert.Equal(published, EntityTag(await GetAsync(Offer("contoso-firewall", "versions/1"))));
    }

    private static IEnumerable<string> Disks(JsonNode offer) =>
        offer["definition"]!["plans"]![0]!["microsoft-azure-virtualmachines.vmImages"]!.AsObject().Select(member => member.Key);
}
