using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Tests.Client.Wire;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Consequences;

/// <summary>What the portal's offer document demands of a spec, and of the client that is made from it.</summary>
public class DocumentConsequences : WireTest
{
    [Fact]
    public async Task WireNamesWithDotsAndDashes_AreApartFromTheNamesInCode()
    {
        var offer = OfferPayload.With(json =>
        {
            json["definition"]!["offer"]!["title"] = "no module";
            json["definition"]!["offer"]!["microsoft-azure-marketplace.Title"] = "another case";
            json["definition"]!["plans"]![0]!["microsoft-azure-marketplace.skuTitle"] = "another module";
        });

        var read = VirtualMachine(await ReadAsync(offer)).Definition;
        var written = await WriteBackAsync(offer, Change(machine => machine with
        {
            Definition = machine.Definition with { Offer = machine.Definition.Offer! with { Title = "Changed" } },
        }));

        Assert.Equal("Contoso App", read.Offer?.Title);
        Assert.Equal("Contoso App", read.Plans?[0].SkuTitle);
        Assert.Equal(["title", "microsoft-azure-marketplace.Title"], read.Offer!.Others.Keys);
        Assert.Equal(["microsoft-azure-marketplace.skuTitle"], read.Plans![0].Others.Keys);
        Assert.Contains("\"microsoft-azure-marketplace.title\":\"Changed\"", written.Text, StringComparison.Ordinal);
        Assert.Contains("\"microsoft-azure-virtualmachines.skuTitle\":\"Contoso App\"", written.Text, StringComparison.Ordinal);
        Assert.Contains("\"microsoft-azure-marketplace-testdrive.videos\":[]", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ComputedMember_IsAnUnknownOneOfAKnownType()
    {
        var offer = Payload.Text("getOffer.response-200.categoryMap.json");

        var read = VirtualMachine(await ReadAsync(offer)).Definition.Offer!.CategoryMap!;
        var written = await WriteBackAsync(offer, Change(machine => machine with
        {
            Definition = machine.Definition with
            {
                Offer = new()
                {
                    CategoryMap =
                    [
                        read[0],
                        new() { CategoryL1 = "compute", Others = new Dictionary<string, IReadOnlyList<string>> { ["categoryL2-compute"] = ["cache"] } },
                    ],
                },
            },
        }));

        Assert.Equal("ai-plus-machine-learning", read[1].CategoryL1);
        Assert.Equal(["bot-services", "cognitive-services", "other"], read[1].Others["categoryL2-ai-plus-machine-learning"]);
        Assert.Contains(
            """[{"categoryL1":"analytics","categoryL2-analytics":["visualization-and-reporting"]},{"categoryL1":"compute","categoryL2-compute":["cache"]}]""",
            written.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysOfMaps_AreData()
    {
        const string images = """{"1.0.10-RC":{"osVhdUrl":"https://a/b"},"1.0.1":{},"1.0.10-rc":{}}""";
        const string prices = """{"sharedcore":1,"1core":2.50,"416core":30,"SharedCore":0}""";
        var offer = OfferPayload.With(json =>
        {
            json["offerTypeVersions"] = JsonNode.Parse("""{"microsoft-azure-virtualmachines":87,"Microsoft-Azure-Marketplace":39}""");
            var plan = json["definition"]!["plans"]![0]!;
            plan["microsoft-azure-virtualmachines.vmImages"] = JsonNode.Parse(images);
            plan["virtualMachinePricing"] = JsonNode.Parse($$$"""{"coreMultiplier":{"individually":{{{prices}}}},"regionPrices":{"dz":{},"DZ":1}}""");
        });

        var machine = VirtualMachine(await ReadAsync(offer));
        var written = (await WriteBackAsync(offer)).Text;

        var plan = machine.Definition.Plans![0];
        Assert.Equal(39, machine.OfferTypeVersions?["Microsoft-Azure-Marketplace"]);
        Assert.False(machine.OfferTypeVersions!.ContainsKey("microsoft-azure-marketplace"));
        Assert.Equal(["1.0.10-RC", "1.0.1", "1.0.10-rc"], plan.VmImages!.Keys);
        Assert.Equal(2.50m, plan.VirtualMachinePricing?.CoreMultiplier?.Individually?["1core"]);
        Assert.Contains($"\"microsoft-azure-virtualmachines.vmImages\":{images}", written, StringComparison.Ordinal);
        Assert.Contains($"\"individually\":{prices}", written, StringComparison.Ordinal);
        Assert.Contains("\"regionPrices\":{\"dz\":{},\"DZ\":1}", written, StringComparison.Ordinal);
        Assert.Contains("{\"microsoft-azure-virtualmachines\":87,\"Microsoft-Azure-Marketplace\":39}", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownMembers_AreWrittenBackInTheirOrder_WhenAnotherIsChanged()
    {
        var offer = OfferPayload.With(json =>
        {
            Insert(json);
            Insert(json["definition"]!.AsObject());
            Insert(json["definition"]!["offer"]!.AsObject());
            Insert(json["definition"]!["plans"]![0]!.AsObject());
        });

        var written = await WriteBackAsync(offer, Change(machine => machine with
        {
            Definition = machine.Definition with { DisplayText = "Changed", Plans = [machine.Definition.Plans![0] with { Regions = ["DE"] }] },
        }));

        using var body = JsonDocument.Parse(written.Text);
        var definition = body.RootElement.GetProperty("definition");
        var plan = definition.GetProperty("plans")[0];
        Assert.Equal("Changed", definition.GetProperty("displayText").GetString());
        Assert.Equal("[\"DE\"]", plan.GetProperty("regions").GetRawText());
        foreach (var owner in new[] { body.RootElement, definition, definition.GetProperty("offer"), plan })
        {
            Assert.Equal(["zulu", "alpha", "Mike"], JsonContent.Names(owner).TakeLast(3));
            Assert.Equal("""{"b":1.0,"a":[null,9007199254740993,{}]}""", owner.GetProperty("alpha").GetRawText());
        }

        static void Insert(JsonObject owner)
        {
            owner.Insert(0, "zulu", null);
            owner.Insert(1, "alpha", JsonNode.Parse("""{"b":1.0,"a":[null,9007199254740993,{}]}"""));
            owner.Add("Mike", "2018-03-26T21:46:01.1799480Z");
        }
    }

    [Fact]
    public async Task TypeIsChosenByOfferTypeId_AndAnUnknownOneIsKeptWhole()
    {
        const string known = """{"publisherId":"contoso","id":"a","definition":{"plans":[]},"offerTypeId":"microsoft-azure-virtualmachines"}""";
        const string unknown = """{"publisherId":"contoso","offerTypeId":"Microsoft-Azure-VirtualMachines","id":"a","definition":[{"plans":1.0},null],"z":1,"a":{}}""";

        var machine = await ReadAsync(known);
        var other = Assert.IsType<Offer.Other>(await ReadAsync(unknown));
        var written = await WriteBackAsync(unknown);

        Assert.Empty(VirtualMachine(machine).Definition.Plans!);
        Assert.Equal("Microsoft-Azure-VirtualMachines", other.Kind);
        Assert.Equal(JsonValueKind.Array, other.Value.Definition.ValueKind);
        Assert.Equal(unknown, written.Text);
    }

    [Fact]
    public async Task OfferWithoutType_IsUnexpected_AndKept()
    {
        const string offer = """{"publisherId":"contoso","id":"a","definition":{}}""";
        await using var server = new WireServer(new WireAnswer(200, offer));

        var unexpected = Assert.IsType<GetOfferResult.Unexpected>(
            await ClientOf(server).GetOfferAsync(new() { PublisherId = "contoso", OfferId = "a" }));

        Assert.Equal(UnexpectedReason.BodyDoesNotFit, unexpected.Reason);
        Assert.Contains("offerTypeId", unexpected.Detail, StringComparison.Ordinal);
        Assert.Equal(offer, unexpected.RawBody?.ToString());
    }

    [Fact]
    public async Task AbsentMember_IsApartFromAnEmptyOne()
    {
        const string empty = """{"planId":"","microsoft-azure-virtualmachines.skuTitle":"","microsoft-azure-virtualmachines.openPorts":[],"microsoft-azure-virtualmachines.vmImages":{},"restrictedAudience":{}}""";
        const string absent = """{"planId":""}""";
        var offer = OfferPayload.With(json => json["definition"] = JsonNode.Parse(
            $$$"""{"offer":{"microsoft-azure-marketplace.crmLeadConfiguration":{},"microsoft-azure-marketplace.wideLogo":""},"plans":[{{{empty}}},{{{absent}}}]}"""));

        var definition = VirtualMachine(await ReadAsync(offer)).Definition;
        var written = (await WriteBackAsync(offer)).Text;

        var (first, second) = (definition.Plans![0], definition.Plans[1]);
        Assert.Equal(("", null), (first.SkuTitle, second.SkuTitle));
        Assert.Empty(first.OpenPorts!);
        Assert.Null(second.OpenPorts);
        Assert.Empty(first.VmImages!);
        Assert.Null(second.VmImages);
        Assert.NotNull(first.RestrictedAudience);
        Assert.Null(second.RestrictedAudience);
        Assert.NotEqual(first, second);
        Assert.Equal(JsonValueKind.Object, definition.Offer?.CrmLeadConfiguration?.ValueKind);
        Assert.Null(definition.Offer?.TableLeadConfiguration);
        Assert.Contains($"\"plans\":[{empty},{absent}]", written, StringComparison.Ordinal);
        JsonContent.AssertSame(OfferPayload.WithoutReadOnly(offer), written);
    }

    [Fact]
    public async Task ReadOnlyMembers_AreNeverWritten_AndWriteOnlyOnesAre()
    {
        var offer = Payload.Text("getOffer.response-200.json");

        var read = VirtualMachine(await ReadAsync(offer));
        var written = await WriteBackAsync(offer, Change(machine => machine with
        {
            Status = OfferStatus.Running,
            ChangedTime = DateTimeOffset.UnixEpoch,
            ETag = "W/\"1\"",
            OfferTypeVersions = new Dictionary<string, int> { ["microsoft-azure-marketplace"] = 39 },
            Definition = new() { Offer = new() { MarketoLeadConfiguration = new() { ClientId = "a", ClientSecret = "s&cret" } } },
        }));

        Assert.Equal(OfferStatus.Failed, read.Status);
        Assert.NotNull(read.ChangedTime);
        Assert.Null(read.ETag);
        Assert.Null(read.OfferTypeVersions);
        Assert.Equal(
            """
            {"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"059afc24-07de-4126-b004-4e42a51816fe","offerTypeVersions":{"microsoft-azure-marketplace":39},"eTag":"W/\"1\"","version":5,"definition":{"offer":{"microsoft-azure-marketplace.marketoLeadConfiguration":{"clientId":"a","clientSecret":"s&cret"}}}}
            """,
            written.Text);
    }

    [Fact]
    public async Task Secrets_AreWritten_AndNotInTheText()
    {
        var offer = OfferPayload.With(json => json["definition"]!["offer"]!["microsoft-azure-marketplace.marketoLeadConfiguration"] =
            new JsonObject { ["clientId"] = "lead", ["clientSecret"] = "s3cret" });

        var definition = VirtualMachine(await ReadAsync(offer)).Definition;
        var written = (await WriteBackAsync(offer)).Text;

        var image = definition.Plans![0].VmImages!["1.0.1"];
        var marketo = definition.Offer!.MarketoLeadConfiguration!;
        Assert.DoesNotContain("contosoteststorage", image.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", marketo.ToString(), StringComparison.Ordinal);
        Assert.Contains("lead", marketo.ToString(), StringComparison.Ordinal);
        Assert.Contains("contosoVM.vhd?sv=2014-02-14&sig=REDACTED&st=2016-06-25T18%3A30%3A00Z&", written, StringComparison.Ordinal);
        Assert.Contains("\"clientSecret\":\"s3cret\"", written, StringComparison.Ordinal);
    }

    private static Func<Offer, Offer> Change(Func<VirtualMachineOffer, VirtualMachineOffer> change) => offer => change(VirtualMachine(offer));
}
