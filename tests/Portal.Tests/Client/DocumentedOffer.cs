using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>The offer that the pages print as the answer of every read.</summary>
internal static class DocumentedOffer
{
    public static void AssertIs(Offer offer)
    {
        Assert.Equal("microsoft-azure-virtualmachines", offer.Kind);
        var machine = Assert.IsType<Offer.VirtualMachineOffer>(offer).Value;
        Assert.Equal("contoso", machine.PublisherId);
        Assert.Equal("microsoft-azure-virtualmachines", machine.OfferTypeId);
        Assert.Equal("059afc24-07de-4126-b004-4e42a51816fe", machine.Id);
        Assert.Equal(5, machine.Version);
        Assert.Equal(OfferStatus.Failed, machine.Status);
        Assert.Equal(new DateTimeOffset(2017, 6, 7, 6, 15, 39, TimeSpan.Zero).AddTicks(7349221), machine.ChangedTime);
        Assert.Equal("Contoso Virtual Machine Offer", machine.Definition.DisplayText);
        AssertIs(machine.Definition.Offer!);
        AssertIs(Assert.Single(machine.Definition.Plans!));
    }

    private static void AssertIs(VirtualMachineListing listing)
    {
        Assert.Equal("Contoso App", listing.Title);
        Assert.Equal("contosoapp", listing.OfferMarketingUrlIdentifier);
        Assert.Equal(["59160c40-2e25-4dcf-a2fd-6514cb08bf08"], listing.AllowedSubscriptions!);
        Assert.Equal("https://azuremarketplace.microsoft.com", Assert.Single(listing.UsefulLinks!).LinkUrl);
        Assert.EndsWith("&se=2019-03-28T19%3A46%3A50Z&sp=r", listing.SmallLogo?.OriginalString, StringComparison.Ordinal);
        Assert.Null(listing.HeroLogo);
        Assert.Empty(listing.Screenshots!);
        Assert.False(listing.TestDriveEnabled);
        Assert.Equal("555-555-5555", listing.SupportContactPhone);
        Assert.Equal("", listing.FairfaxSupportUrl);
    }

    private static void AssertIs(VirtualMachinePlan plan)
    {
        Assert.Equal("contososkuidentifier", plan.PlanId);
        Assert.Equal("Contoso App", plan.SkuTitle);
        Assert.False(plan.HideSKUForSolutionTemplate);
        Assert.Equal(["PublicAzure"], plan.CloudAvailability!);
        Assert.True(plan.VirtualMachinePricing?.IsByol);
        Assert.Equal(0, plan.VirtualMachinePricing?.FreeTrialDurationInMonths);
        Assert.Equal("Windows", plan.OperatingSystemFamily);
        Assert.Equal(6, plan.RecommendedVMSizes?.Count);
        Assert.Equal("contosoteststorage.blob.core.windows.net", plan.VmImages?["1.0.1"].OsVhdUrl?.Host);
        Assert.Equal(["DZ", "AR"], plan.Regions!);
    }
}
