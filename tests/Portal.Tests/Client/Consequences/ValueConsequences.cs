using System.Globalization;
using Portal.Tests.Client.Wire;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Consequences;

/// <summary>What single values of the portal demand of a spec, and of the client that is made from it.</summary>
public class ValueConsequences : WireTest
{
    [Theory]
    [InlineData("jdoe@contoso.com", "jdoe@contoso.com")]
    [InlineData("jdoe@contoso.com,jondoe@contoso.com", "jdoe@contoso.com", "jondoe@contoso.com")]
    public async Task ListThatIsOneTextOnTheWire_IsAListInCode(string joined, params string[] addresses)
    {
        await using var server = new WireServer(
            new WireAnswer(404), new WireAnswer(200, $$"""{"status":"running","notificationEmails":"{{joined}}"}"""));
        var client = ClientOf(server);

        await client.PublishOfferAsync(new()
        {
            PublisherId = "contoso",
            OfferId = "contoso-offer",
            Body = new() { Metadata = new() { NotificationEmails = addresses } },
        });
        var read = await client.GetOfferStatusAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" });

        Assert.Equal($$$"""{"metadata":{"notification-emails":"{{{joined}}}"}}""", server.Requests[0].Text);
        Assert.Equal(addresses, Assert.IsType<GetOfferStatusResult.Found>(read).Body.NotificationEmails!);
    }

    [Theory]
    [InlineData("NeverPublished", "neverPublished", true)]
    [InlineData("neverPublished", "neverPublished", true)]
    [InlineData("NEVERPUBLISHED", "neverPublished", true)]
    [InlineData("Archived", "Archived", false)]
    public async Task EnumValue_IsReadInAnyCase_AndANewOneIsKept(string text, string expected, bool known)
    {
        var machine = VirtualMachine(await ReadAsync(OfferPayload.With(json => json["status"] = text)));

        Assert.Equal(expected, machine.Status?.Value);
        Assert.Equal(known, machine.Status?.IsKnown);
        Assert.Equal(known, machine.Status == OfferStatus.NeverPublished);
    }

    [Theory]
    [InlineData("not started")]
    [InlineData("Not Started")]
    [InlineData("NotStarted")]
    public async Task EnumValue_IsReadInItsOtherSpellings(string text)
    {
        await using var server = new WireServer(
            new WireAnswer(200, $$"""{"status":"{{text}}","steps":[{"id":"live","stepName":"Live","status":"InProgress"}]}"""));

        var operation = Assert.IsType<GetOperationByLocationResult.Found>(
            await ClientOf(server).GetOperationByLocationAsync(new() { OperationKey = "a" })).Body;

        Assert.Equal(OperationStatus.NotStarted, operation.Status);
        Assert.Equal("notStarted", operation.Status.Value);
        Assert.Equal(StepStatus.InProgress, operation.Steps?[0].Status);
    }

    [Theory]
    [InlineData("9007199254740993")] // 2^53 + 1
    [InlineData("636576975611768314")]
    [InlineData("9223372036854775807")]
    public async Task Int64_IsReadBeyondWhatADoubleHolds(string version)
    {
        var text = Payload.Text("listOperations.response-200.json").Replace("636576975611768314", version, StringComparison.Ordinal);
        await using var server = new WireServer(new WireAnswer(200, text));

        var listed = await ClientOf(server).ListOperationsAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" });

        var operation = Assert.Single(Assert.IsType<ListOperationsResult.Listed>(listed).Body);
        Assert.Equal(version, operation.Version.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("5.5")]
    public async Task Int32_DoesNotTakeWhatIsNone(string version)
    {
        var text = Payload.Text("getOffer.response-200.json").Replace("\"version\": 5", $"\"version\": {version}", StringComparison.Ordinal);
        await using var server = new WireServer(new WireAnswer(200, text));

        var unexpected = Assert.IsType<GetOfferResult.Unexpected>(
            await ClientOf(server).GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" }));

        Assert.Contains("version", unexpected.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-03-26T21:46:01Z", 0)]
    [InlineData("2018-03-26T21:46:01.179948Z", 1799480)]
    [InlineData("2018-03-26T21:46:01.8363879Z", 8363879)]
    [InlineData("2018-03-26T23:46:01.0000001+02:00", 1)]
    public async Task Timestamp_LosesNoDigit(string text, long ticks)
    {
        var machine = VirtualMachine(await ReadAsync(OfferPayload.With(json => json["changedTime"] = text)));

        Assert.Equal(new DateTimeOffset(2018, 3, 26, 21, 46, 1, TimeSpan.Zero).AddTicks(ticks), machine.ChangedTime);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("0.10")]
    [InlineData("1234567890.12345678")]
    public async Task Price_KeepsItsDigits(string price)
    {
        var offer = OfferPayload.WithPlanPart("fragment.virtualMachinePricing.perCore.json").Replace("\"single\":1.0", $"\"single\":{price}", StringComparison.Ordinal);

        var plan = VirtualMachine(await ReadAsync(offer)).Definition.Plans![0];
        var written = await WriteBackAsync(offer);

        Assert.Equal(decimal.Parse(price, CultureInfo.InvariantCulture), plan.VirtualMachinePricing?.CoreMultiplier?.Single);
        Assert.Contains($"{{\"currency\":\"USD\",\"single\":{price}}}", written.Text, StringComparison.Ordinal);
    }
}
