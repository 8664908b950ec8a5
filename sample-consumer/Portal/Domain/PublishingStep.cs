namespace SampleConsumer.Portal.Domain;

/// <summary>A step that publishing a virtual machine offer goes through.</summary>
/// <param name="Estimate">How long the pages say it takes; the operations page has no estimate for the sign-off.</param>
/// <param name="Weight">How long it takes here, in relation to the other steps.</param>
internal sealed record PublishingStep(string Id, string Name, string Description, string? Estimate, int Weight)
{
    private static readonly PublishingStep Validation = new(
        "displaydummycertify",
        "Validate Pre-Requisites",
        "Offer settings provided are validated",
        "< 15 min",
        Weight: 2)
    {
        DescriptionOnStatusPage = "Offer settings provided are validated.",
    };

    public static PublishingStep Certification { get; } = new(
        "displaycertify",
        "Certification",
        "Your offer is analyzed by our certification systems for issues.",
        "< 5 day",
        Weight: 6)
    {
        EstimateOnStatusPage = "~2-3 days",
    };

    private static readonly PublishingStep Provisioning = new(
        "displayprovision",
        "Provisioning",
        "Your virtual machine is being replicated in our production systems.",
        "< 1 day",
        Weight: 5);

    public static PublishingStep Packaging { get; } = new(
        "displaypackage",
        "Packaging and Lead Generation Registration",
        "Your virtual machine is packaged for being shown to your customers. Additionally, we hookup our lead generation systems "
            + "to send leads for your offer.",
        "< 1 hour",
        Weight: 2)
    {
        DescriptionOnStatusPage = "Your virtual machine is being packaged for customers. Additionally, lead systems are being configured "
            + "and set up.",
    };

    public static PublishingStep Signoff { get; } = new(
        "publisher-signoff",
        "Publisher signoff",
        "Offer is available to preview. Ensure that everything looks good before making your offer live.",
        Estimate: null,
        Weight: 1)
    {
        EstimateOnStatusPage = "< 1 hour",
    };

    public static PublishingStep Live { get; } = new(
        "live",
        "Live",
        "Offer is publicly visible and is available for purchase.",
        "~2-5 days",
        Weight: 4);

    /// <summary>The page on an offer's status has other estimates for some steps, and other words.</summary>
    public string? EstimateOnStatusPage { get; private init; } = Estimate;

    public string DescriptionOnStatusPage { get; private init; } = Description;

    /// <summary>All steps in their order; every publishing shows all of them, however far it gets.</summary>
    public static IReadOnlyList<PublishingStep> All { get; } = [Validation, Certification, Provisioning, Packaging, Signoff, Live];

    /// <summary>The steps that a publishing really goes through.</summary>
    public static IReadOnlyList<PublishingStep> On(PublishingCourse course) => course switch
    {
        PublishingCourse.FailsCertification => [Validation, Certification],
        PublishingCourse.AwaitsSignoff => [Validation, Certification, Provisioning, Packaging],
        _ => All,
    };
}
