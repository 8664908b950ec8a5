namespace SampleConsumer.Portal.Domain;

/// <summary>A kind of offer: its identifier selects the modules that the document is made of.</summary>
internal sealed record OfferType(OfferModule Module, string DisplayText, IReadOnlyList<OfferModule> Shared)
{
    public static OfferType VirtualMachines { get; } = new(
        OfferModule.VirtualMachines, "Virtual Machines", [OfferModule.Marketplace, OfferModule.TestDrive]);

    /// <summary>Its marketing data stands on the plans and has the type's own prefix, so that it shares no module.</summary>
    public static OfferType CoreVirtualMachines { get; } = new(OfferModule.CoreVirtualMachines, "Core Virtual Machines", []);

    public static OfferType Applications { get; } = new(OfferModule.Applications, "Azure Applications", [OfferModule.Marketplace]);

    public static IReadOnlyList<OfferType> All { get; } = [VirtualMachines, CoreVirtualMachines, Applications];

    /// <summary>The type's own module and the type have one name.</summary>
    public string Id => Module.Id;

    public IEnumerable<OfferModule> Modules => [Module, .. Shared];

    public static OfferType? Find(string id) => All.FirstOrDefault(type => type.Id.Equals(id, StringComparison.Ordinal));
}
