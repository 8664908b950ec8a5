namespace SampleConsumer.Portal.Domain;

/// <summary>
/// A part of an offer's schema. Its identifier is the part of a member's name before the first dot:
/// <c>microsoft-azure-marketplace.title</c>.
/// </summary>
internal sealed record OfferModule(string Id, int Version)
{
    public static OfferModule Marketplace { get; } = new("microsoft-azure-marketplace", 39);

    public static OfferModule TestDrive { get; } = new("microsoft-azure-marketplace-testdrive", 12);

    public static OfferModule VirtualMachines { get; } = new("microsoft-azure-virtualmachines", 87);

    public static OfferModule CoreVirtualMachines { get; } = new("microsoft-azure-corevm", 54);

    public static OfferModule Applications { get; } = new("microsoft-azure-applications", 61);

    /// <summary>The full name of a member, whose dot is part of the name and no nesting.</summary>
    public string Member(string name) => $"{Id}.{name}";
}
