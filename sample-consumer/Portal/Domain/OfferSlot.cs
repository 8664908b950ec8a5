namespace SampleConsumer.Portal.Domain;

/// <summary>The places in which an offer's document can be read. A route may spell them in any case.</summary>
internal enum OfferSlot
{
    /// <summary>What is being edited.</summary>
    Draft,

    /// <summary>What the subscriptions of the preview audience see.</summary>
    Preview,

    /// <summary>What everybody sees.</summary>
    Production,
}
