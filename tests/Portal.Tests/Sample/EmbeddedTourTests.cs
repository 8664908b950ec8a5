namespace Portal.Tests.Sample;

/// <summary>What the README promises of <c>dotnet run --project sample-consumer</c>.</summary>
public sealed class EmbeddedTourTests
{
    [Fact]
    public async Task Every_step_ends_as_it_says()
    {
        var run = await SampleRun.OfAsync();

        Assert.EndsWith("Every step ended as it says.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);

        // In this order; what is between them may change without anybody's harm.
        var rest = run.Output.AsSpan();
        foreach (var line in Told)
        {
            var found = rest.IndexOf(line, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{line}' is missing, or out of order, in:\n{run.Output}");
            rest = rest[(found + line.Length)..];
        }
    }

    private static string[] Told =>
    [
        "Three asked at the same time, and Entra was asked once.",
        "ListOffers → Listed (200): 10 offers",
        "PublishOffer contoso-firewall → Accepted (202)",
        "Followed to its end: Succeeded (200).",
        "CancelOperation contoso-gateway → Cancelled (200)",
        "CancelOperation contoso-analytics → Accepted (202)",
        "Followed to its end: Succeeded (200).",
        "PutOffer contoso-backup → Replaced (200)",
        "PutOffer contoso-backup → Stale (412)",
        "GetOffer contoso-backup → Found (200)",
        "PutOffer contoso-backup → Replaced (200)",
        "GetOfferSlot contoso-backup Preview → Found (200)",
        "GetOfferSlot contoso-backup Production → NotFound (404)",
        "GetOfferStatus contoso-backup → Found (200): waitingForPublisherReview",
        "  Publisher signoff                           waitingForPublisherReview    0 %  < 1 hour",
        "GoLiveOffer contoso-backup → Accepted (202)",
        "GetOfferSlot contoso-backup Production → Found (200)",
        "GetOfferStatus contoso-backup → Found (200): succeeded",
        "PublishOffer contoso-nothing → NotFound (404)",
        "PublishOffer contoso-draft → Invalid (422)",
        "PublishOffer fabrikam-router → Forbidden (403)",
        "PublishOffer contoso-backup → Unauthorized (401)",
        "PublishOffer contoso-maintenance → Unexpected (503)",
        "The POST that was answered with 503 was sent once.",
        "Entra gave no token: Denied (401).",
    ];
}
