namespace SampleConsumer.Portal.Domain;

/// <summary>How far a publishing gets.</summary>
internal enum PublishingCourse
{
    /// <summary>Through all steps.</summary>
    GoesLive,

    /// <summary>Up to the preview; the publisher has to sign off before it goes live.</summary>
    AwaitsSignoff,

    /// <summary>Certification finds a fault.</summary>
    FailsCertification,
}
