namespace SampleConsumer.Portal.Domain;

/// <summary>What became of a request to create an offer or to replace its draft.</summary>
internal abstract record SaveDecision
{
    private SaveDecision()
    {
    }

    public sealed record Created(Offer Offer, OfferDocument Draft) : SaveDecision;

    public sealed record Replaced(Offer Offer, OfferDocument Draft) : SaveDecision;

    /// <summary>The offer exists, and nothing in the request says that this is known.</summary>
    public sealed record Unconditional : SaveDecision;

    /// <summary>The draft is another one than the request speaks of.</summary>
    public sealed record Stale : SaveDecision;

    /// <summary>An offer stays what it is; its type cannot be changed.</summary>
    public sealed record OfAnotherType(string OfferTypeId) : SaveDecision;
}
