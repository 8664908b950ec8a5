namespace SampleConsumer.Portal.Domain;

/// <summary>Where an offer stands. The names are the documented ones; answers write them in camel case.</summary>
internal enum OfferStatus
{
    NeverPublished,
    Running,
    WaitingForPublisherReview,
    Succeeded,
    Canceled,
    Failed,
}
