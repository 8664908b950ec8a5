using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer;

/// <summary>The part that changes nothing, for a real portal: offers, and the operations of each.</summary>
internal static class ReadingTour
{
    public static async Task RunAsync(Account account, Uri server, string token, string publisher, CancellationToken cancellationToken)
    {
        await using var services = PortalServices.Build(server, token);
        var client = services.GetRequiredService<ICloudPartnerPortalClient>();

        account.Step($"Offers of {publisher} at {server}");
        foreach (var offer in await ListOffersAsync(account, client, publisher, cancellationToken))
        {
            var result = await client.ListOperationsAsync(new() { PublisherId = publisher, OfferId = offer.Id }, cancellationToken);
            account.Answer($"ListOperations {offer.Id}", result, result switch
            {
                ListOperationsResult.Listed listed => string.Join(", ", listed.Body.Select(operation => $"{operation.SubmissionType} {operation.SubmissionState}")),
                ListOperationsResult.Unexpected unexpected => $"{unexpected.Reason}",
                _ => "refused",
            });
        }
    }

    public static async Task<IReadOnlyList<OfferSummary>> ListOffersAsync(
        Account account, ICloudPartnerPortalClient client, string publisher, CancellationToken cancellationToken)
    {
        var result = await client.ListOffersAsync(new() { PublisherId = publisher }, cancellationToken);
        if (result is not ListOffersResult.Listed listed)
        {
            throw new UnexpectedEndException($"The offers could not be listed: {result}");
        }

        account.Answer("ListOffers", result, $"{listed.Body.Count} offers");
        foreach (var offer in listed.Body)
        {
            account.Line($"  {offer.Id,-24} {offer.Status,-26} {offer.ChangedTime:u}");
        }

        return listed.Body;
    }
}
