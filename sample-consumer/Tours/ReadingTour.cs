using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.Accounts;
using SampleConsumer.Calls;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Tours;

/// <summary>The part that changes nothing, for a real portal: offers, the operations of each, and the document of one.</summary>
internal static class ReadingTour
{
    /// <param name="offer">The offer whose document is read; null for the first one.</param>
    public static async Task RunAsync(
        Account account, Uri server, PortalLogin login, string publisher, string? offer, CancellationToken cancellationToken)
    {
        await using var services = PortalServices.Build(server, login, TimeProvider.System);
        var calls = new OfferCalls(account, services.GetRequiredService<ICloudPartnerPortalClient>(), publisher);

        account.Step($"Offers of {publisher} at {server}");
        var offers = await calls.ListAsync(cancellationToken);

        account.Step("The operations of each");
        foreach (var each in offers)
        {
            await calls.ListOperationsAsync(each.Id, cancellationToken);
        }

        if ((offer ?? (offers is [var first, ..] ? first.Id : null)) is { } read)
        {
            account.Step($"The document of {read}");
            var found = (await calls.GetAsync(read, cancellationToken)).GetOrThrow();
            foreach (var line in OfferText.Summarize(found.Body))
            {
                account.Line($"  {line}");
            }
        }
    }
}
