namespace SampleConsumer.Portal.Domain;

/// <summary>A publisher's namespace and the offers in it.</summary>
internal sealed class Publisher(string id, IEnumerable<Offer> offers)
{
    private readonly Lock _gate = new();

    // Replaced as a whole, so that readers need no lock.
    private volatile Offer[] _offers = [.. offers];

    public string Id => id;

    public required string DisplayText { get; init; }

    public required int SellerId { get; init; }

    /// <summary>Whether the service principal behind the accepted token was added to the publisher's account.</summary>
    public bool AdmitsClient { get; init; } = true;

    public IReadOnlyList<Offer> Offers => _offers;

    public Offer? FindOffer(string offerId) => Array.Find(
        _offers, offer => offer.Id.Equals(offerId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The offer that an <see cref="OperationKey"/> names; older keys have the GUID where newer ones have the identifier.</summary>
    public Offer? FindOfferByKey(string offerIdOrGuid) =>
        FindOffer(offerIdOrGuid)
        ?? (Guid.TryParse(offerIdOrGuid, out var guid) ? Array.Find(_offers, offer => offer.ResourceId == guid) : null);

    /// <summary>Creates the offer, or replaces the draft of the one that has the identifier already.</summary>
    public SaveDecision Save(DraftInput input, IfMatch condition, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (FindOffer(input.OfferId) is { } existing)
                return existing.Save(input, condition, now);

            // HTTP would refuse `*` as well where there is nothing; a public client creates its offers with it, whatever it meets.
            if (!condition.IsAbsent && !condition.TakesAnything)
                return new SaveDecision.Stale();

            var draft = new OfferDocument(input.Content, Version: 1, SavedAt: now);
            var offer = new Offer(draft)
            {
                PublisherId = id,
                Id = input.OfferId,
                ResourceId = Guid.NewGuid(),
                Type = input.Type,
                Traits = OfferTraits.Created,
            };
            _offers = [.. _offers, offer];

            return new SaveDecision.Created(offer, draft);
        }
    }
}
