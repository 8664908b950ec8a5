namespace SampleConsumer.Portal.Domain;

/// <summary>A publisher's namespace and the offers in it.</summary>
internal sealed class Publisher(string id, IEnumerable<Offer> offers)
{
    private readonly Offer[] _offers = [.. offers];

    public string Id => id;

    /// <summary>Whether the service principal behind the accepted token was added to the publisher's account.</summary>
    public bool AdmitsClient { get; init; } = true;

    public IReadOnlyList<Offer> Offers => _offers;

    public Offer? FindOffer(string offerId) => Array.Find(
        _offers, offer => offer.Id.Equals(offerId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The offer that an <see cref="OperationKey"/> names; older keys have the GUID where newer ones have the identifier.</summary>
    public Offer? FindOfferByKey(string offerIdOrGuid) =>
        FindOffer(offerIdOrGuid)
        ?? (Guid.TryParse(offerIdOrGuid, out var guid) ? Array.Find(_offers, offer => offer.ResourceId == guid) : null);
}
