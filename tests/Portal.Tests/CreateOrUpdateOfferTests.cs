using System.Text;
using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>Saving an offer: a new one, or the draft of one that is there.</summary>
public sealed class CreateOrUpdateOfferTests : PortalTest
{
    private const string Title = "Contoso Virtual Machine Offer";

    [Fact]
    public async Task A_new_offer_is_created()
    {
        var response = await SaveAsync(SampleOffer.Id, SampleOffer.Json);

        Assert.Equal(201, (int)response.StatusCode);
        var created = (await ReadJsonAsync(response)).AsObject();
        Assert.Equal(
            ["offerTypeId", "publisherId", "status", "id", "version", "definition", "changedTime", "pcMigrationStatus"],
            created.Select(member => member.Key));
        Assert.Equal(("neverPublished", 1), ((string?)created["status"], (int)created["version"]!));
        Assert.Equal("2018-03-26T21:46:01.1768314Z", (string?)created["changedTime"]);
        Assert.Equal("W/\"datetime'2018-03-26T21%3A46%3A01.1768314Z'\"", EntityTag(response));
    }

    [Fact]
    public async Task What_is_created_can_be_read_and_is_listed()
    {
        var created = await SaveAsync(SampleOffer.Id, SampleOffer.Json);
        var read = await GetAsync(Offer(SampleOffer.Id));

        Assert.Equal(EntityTag(created), EntityTag(read));
        var listed = (await GetJsonAsync("/api/publishers/contoso/offers?api-version=2017-10-31")).AsArray()
            .Single(offer => (string?)offer!["id"] == SampleOffer.Id)!;
        Assert.Equal((Title, "neverPublished"), ((string?)listed["definition"]!["displayText"], (string?)listed["status"]));
    }

    [Fact]
    public async Task The_service_adds_what_its_samples_have()
    {
        var saved = (await ReadJsonAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Json)))["definition"]!;

        foreach (var system in new[] { "table", "blob", "salesForce", "crm", "httpsEndpoint", "marketo" })
            Assert.Empty(saved["offer"]![$"microsoft-azure-marketplace.{system}LeadConfiguration"]!.AsObject());

        Assert.Empty(saved["offer"]!["microsoft-azure-marketplace-testdrive.videos"]!.AsArray());
        Assert.Empty(saved["plans"]![0]!["microsoft-azure-virtualmachines.certificationsFairfax"]!.AsArray());
        Assert.Matches(
            "^https://publishingstoredm[.]blob[.]core[.]windows[.]net/prodcontent/.+/contosovirtualmachine/[-0-9a-f]{36}[.]png[?]sv=.+&sig=.+%3D&se=",
            (string?)saved["offer"]!["microsoft-azure-marketplace.heroLogo"]);
    }

    [Fact]
    public async Task Saving_answers_less_than_reading_does()
    {
        var saved = await ReadJsonAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Json));
        var read = await GetJsonAsync(Offer(SampleOffer.Id));

        Assert.False(JsonNode.DeepEquals(saved, read));
        Assert.True(read["definition"]!["offer"]!.AsObject().Remove("microsoft-azure-marketplace-testdrive.enabled"));
        Assert.True(read["definition"]!["plans"]![0]!.AsObject().Remove("microsoft-azure-virtualmachines.windowsOSType"));
        Assert.True(JsonNode.DeepEquals(saved, read));
    }

    [Fact]
    public async Task What_the_service_does_not_know_is_kept()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.With(document =>
        {
            document["resellers"] = JsonNode.Parse("""[{ "id": 9007199254740993, "share": 0.10 }]""");
            document["definition"]!["offer"]!["microsoft-azure-marketplace.mood"] = JsonNode.Parse("""{ "a": null, "b": [] }""");
            document["definition"]!["plans"]![0]!["microsoft-azure-virtualmachines.vmImages"]!["1.0.1"]!["label"] = "žluťoučký 🐎";
        }));

        var text = await (await GetAsync(Offer(SampleOffer.Id))).Content.ReadAsStringAsync();
        Assert.Contains("""[{"id":9007199254740993,"share":0.10}]""", text, StringComparison.Ordinal);
        Assert.Contains("""{"a":null,"b":[]}""", text, StringComparison.Ordinal);
        Assert.Contains("žluťoučký", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_owns_is_not_the_clients_to_say()
    {
        var saved = (await ReadJsonAsync(await SaveAsync(SampleOffer.Id, SampleOffer.With(document =>
        {
            document["version"] = 77;
            document["status"] = "succeeded";
            document["changedTime"] = "2001-01-01T00:00:00Z";
        })))).AsObject();

        Assert.Equal((1, "neverPublished"), ((int)saved["version"]!, (string?)saved["status"]));
        Assert.StartsWith("2018", (string?)saved["changedTime"], StringComparison.Ordinal);
        Assert.DoesNotContain(saved, member => member.Key is "eTag" or "offerTypeVersions");
    }

    [Fact]
    public async Task An_offer_that_exists_is_not_replaced_unless_the_client_says_so()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Json);

        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Lost")), 409, "InvalidResourceId");
        Assert.Equal(Title, await TitleAsync());
    }

    [Fact]
    public async Task With_an_asterisk_the_last_one_wins()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Json);

        Assert.Equal(200, (int)(await SaveAsync(SampleOffer.Id, SampleOffer.Titled("First"), "*")).StatusCode);
        Assert.Equal(200, (int)(await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Second"), "*")).StatusCode);
        Assert.Equal("Second", await TitleAsync());
    }

    [Fact]
    public async Task With_the_tag_that_was_read_an_offer_is_replaced_and_has_a_new_one()
    {
        var created = EntityTag(await SaveAsync(SampleOffer.Id, SampleOffer.Json));

        var replaced = await SaveAsync(SampleOffer.Id, SampleOffer.Titled("First"), created);

        Assert.Equal(200, (int)replaced.StatusCode);
        Assert.NotEqual(created, EntityTag(replaced));
        Assert.Equal(EntityTag(replaced), EntityTag(await GetAsync(Offer(SampleOffer.Id))));

        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Second"), created), 412, "PreconditionFailed");
        Assert.Equal("First", await TitleAsync());
    }

    [Theory]
    [InlineData("\"datetime'2018-03-26T21%3A46%3A01.1768314Z'\"")]
    [InlineData("W/\"datetime'2018-03-26T21:46:01.1768314Z'\"")]
    [InlineData("W/\"datetime'2018-03-26T21%3a46%3a01.1768314Z'\"")]
    [InlineData("W/\"datetime'2018-03-26T21%3A46%3A01.176831Z'\"")]
    [InlineData("nonsense")]
    public async Task A_tag_that_is_not_byte_for_byte_the_same_is_stale(string entityTag)
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Json);

        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Json, entityTag), 412, "PreconditionFailed");
    }

    [Fact]
    public async Task The_tag_in_the_body_says_nothing()
    {
        var created = EntityTag(await SaveAsync(SampleOffer.Id, SampleOffer.Json));
        var tagged = SampleOffer.With(document => document["eTag"] = created);

        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, tagged), 409, "InvalidResourceId");
        Assert.Equal(200, (int)(await SaveAsync(SampleOffer.Id, SampleOffer.Json, created)).StatusCode);
    }

    [Fact]
    public async Task Of_several_tags_one_has_to_fit()
    {
        var created = EntityTag(await SaveAsync(SampleOffer.Id, SampleOffer.Json));

        Assert.Equal(200, (int)(await SaveAsync(SampleOffer.Id, SampleOffer.Json, $"\"other\", {created}")).StatusCode);
    }

    [Fact]
    public async Task Where_there_is_no_offer_an_asterisk_creates_it_and_a_tag_does_not()
    {
        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, SampleOffer.Json, "W/\"other\""), 412, "PreconditionFailed");

        Assert.Equal(201, (int)(await SaveAsync(SampleOffer.Id, SampleOffer.Json, "*")).StatusCode);
    }

    [Fact]
    public async Task Of_many_with_one_tag_one_wins()
    {
        var created = EntityTag(await SaveAsync(SampleOffer.Id, SampleOffer.Json));

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => SaveAsync(SampleOffer.Id, SampleOffer.Json, created)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.Equal(15, answers.Count(answer => (int)answer.StatusCode == 412));
    }

    [Fact]
    public async Task Of_many_that_create_one_does()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => SaveAsync(SampleOffer.Id, SampleOffer.Json)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 201);
        Assert.Equal(15, answers.Count(answer => (int)answer.StatusCode == 409));
    }

    [Fact]
    public async Task A_secret_is_not_told_again()
    {
        const string configuration = "microsoft-azure-marketplace.marketoLeadConfiguration";
        var document = SampleOffer.With(document => document["definition"]!["offer"]![configuration] =
            JsonNode.Parse("""{ "clientId": "contoso-leads", "clientSecret": "hush" }"""));

        var saved = await (await SaveAsync(SampleOffer.Id, document)).Content.ReadAsStringAsync();

        Assert.DoesNotContain("hush", saved, StringComparison.Ordinal);
        Assert.Contains("contoso-leads", saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_can_be_written_back()
    {
        var read = await GetAsync(Offer("contoso-monitoring") + "&includeAllPricing=true");
        var before = await ReadJsonAsync(read);

        Assert.Equal(200, (int)(await SaveAsync("contoso-monitoring", before.ToJsonString(), EntityTag(read))).StatusCode);

        var after = await GetJsonAsync(Offer("contoso-monitoring") + "&includeAllPricing=true");
        Assert.True(JsonNode.DeepEquals(before["definition"], after["definition"]));
    }

    [Theory]
    [InlineData("publisherId", null)]
    [InlineData("publisherId", "\"fabrikam\"")]
    [InlineData("id", null)]
    [InlineData("id", "\"another\"")]
    [InlineData("id", "7")]
    [InlineData("offerTypeId", null)]
    [InlineData("offerTypeId", "\"\"")]
    [InlineData("definition", null)]
    [InlineData("definition", "[]")]
    [InlineData("definition", """{ "offer": [] }""")]
    [InlineData("definition", """{ "plans": {} }""")]
    [InlineData("definition", """{ "plans": [null] }""")]
    public async Task A_body_that_is_no_document_of_this_offer_is_refused(string member, string? json)
    {
        var body = SampleOffer.With(document =>
        {
            document.Remove(member);
            if (json is not null)
                document[member] = JsonNode.Parse(json);
        });

        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, body), 400, "InvalidRequestBody");
        Assert.Equal(404, (int)(await GetAsync(Offer(SampleOffer.Id))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_malformed_body_is_refused(string body) =>
        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, body), 400, "InvalidRequestBody");

    [Fact]
    public async Task A_body_that_does_not_say_it_is_JSON_is_refused()
    {
        using var content = new StringContent(SampleOffer.Json, Encoding.UTF8, "text/plain");

        var response = await Client.PutAsync(new Uri(Offer(SampleOffer.Id), UriKind.Relative), content);

        await AssertErrorAsync(response, 415, "UnsupportedMediaType");
    }

    [Fact]
    public async Task A_type_has_to_exist_and_to_stay()
    {
        var unknown = SampleOffer.With(document => document["offerTypeId"] = "microsoft-azure-nothing");
        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, unknown), 404, "ResourceNotFound");

        await SaveAsync(SampleOffer.Id, SampleOffer.Json);
        var other = SampleOffer.With(document => document["offerTypeId"] = "microsoft-azure-applications");
        await AssertErrorAsync(await SaveAsync(SampleOffer.Id, other, "*"), 400, "InvalidOfferType");
    }

    [Theory]
    [InlineData("contoso-maintenance", 503)]
    [InlineData("contoso-backend-fault", 500)]
    public async Task An_outage_takes_saving_away_too(string offerId, int status) =>
        Assert.Equal(status, (int)(await SaveAsync(offerId, SampleOffer.With(document => document["id"] = offerId), "*")).StatusCode);

    [Fact]
    public async Task Identifiers_may_be_written_in_any_case_and_stay_as_they_were_created()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Json);

        var saved = await ReadJsonAsync(await SaveAsync(
            "ContosoVirtualMachine", SampleOffer.With(document => document["publisherId"] = "Contoso"), "*"));

        Assert.Equal(("contoso", SampleOffer.Id), ((string?)saved["publisherId"], (string?)saved["id"]));
    }

    private async Task<string?> TitleAsync() => (string?)(await GetJsonAsync(Offer(SampleOffer.Id)))["definition"]!["displayText"];
}
