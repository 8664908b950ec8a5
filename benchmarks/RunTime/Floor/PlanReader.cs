using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads a plan of an offer.</summary>
internal static class PlanReader
{
    public static VirtualMachinePlan Read(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? planId = null;
        string? skuTitle = null;
        string? skuSummary = null;
        string? skuDescription = null;
        bool? hideSKUForSolutionTemplate = null;
        IReadOnlyList<string>? cloudAvailability = null;
        IReadOnlyList<JsonElement>? certificationsFairfax = null;
        VirtualMachinePricing? virtualMachinePricing = null;
        string? operatingSystemFamily = null;
        string? windowsOSType = null;
        string? operationSystem = null;
        IReadOnlyList<string>? recommendedVMSizes = null;
        IReadOnlyList<JsonElement>? openPorts = null;
        IReadOnlyDictionary<string, VirtualMachineImage>? vmImages = null;
        IReadOnlyList<string>? regions = null;
        VirtualMachinePlanRestrictedAudience? restrictedAudience = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 6 when reader.ValueTextEquals("planId"u8):
                    planId = Members.Text(ref reader);
                    break;
                case 40 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuTitle"u8):
                    skuTitle = Members.Text(ref reader);
                    break;
                case 42 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuSummary"u8):
                    skuSummary = Members.Text(ref reader);
                    break;
                case 46 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuDescription"u8):
                    skuDescription = Members.Text(ref reader);
                    break;
                case 58 when reader.ValueTextEquals("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate"u8):
                    reader.Read();
                    hideSKUForSolutionTemplate = reader.GetBoolean();
                    break;
                case 49 when reader.ValueTextEquals("microsoft-azure-virtualmachines.cloudAvailability"u8):
                    cloudAvailability = Members.Texts(ref reader);
                    break;
                case 53 when reader.ValueTextEquals("microsoft-azure-virtualmachines.certificationsFairfax"u8):
                    certificationsFairfax = Members.AnyList(ref reader);
                    break;
                case 21 when reader.ValueTextEquals("virtualMachinePricing"u8):
                    reader.Read();
                    virtualMachinePricing = PricingReader.Read(ref reader);
                    break;
                case 53 when reader.ValueTextEquals("microsoft-azure-virtualmachines.operatingSystemFamily"u8):
                    operatingSystemFamily = Members.Text(ref reader);
                    break;
                case 45 when reader.ValueTextEquals("microsoft-azure-virtualmachines.windowsOSType"u8):
                    windowsOSType = Members.Text(ref reader);
                    break;
                case 47 when reader.ValueTextEquals("microsoft-azure-virtualmachines.operationSystem"u8):
                    operationSystem = Members.Text(ref reader);
                    break;
                case 50 when reader.ValueTextEquals("microsoft-azure-virtualmachines.recommendedVMSizes"u8):
                    recommendedVMSizes = Members.Texts(ref reader);
                    break;
                case 41 when reader.ValueTextEquals("microsoft-azure-virtualmachines.openPorts"u8):
                    openPorts = Members.AnyList(ref reader);
                    break;
                case 40 when reader.ValueTextEquals("microsoft-azure-virtualmachines.vmImages"u8):
                    vmImages = Members.Map(ref reader, ReadImage);
                    break;
                case 7 when reader.ValueTextEquals("regions"u8):
                    regions = Members.Texts(ref reader);
                    break;
                case 18 when reader.ValueTextEquals("restrictedAudience"u8):
                    reader.Read();
                    restrictedAudience = ReadAudience(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlan
        {
            PlanId = planId ?? throw new JsonException("planId is missing."),
            SkuTitle = skuTitle,
            SkuSummary = skuSummary,
            SkuDescription = skuDescription,
            HideSKUForSolutionTemplate = hideSKUForSolutionTemplate,
            CloudAvailability = cloudAvailability,
            CertificationsFairfax = certificationsFairfax,
            VirtualMachinePricing = virtualMachinePricing,
            OperatingSystemFamily = operatingSystemFamily,
            WindowsOSType = windowsOSType,
            OperationSystem = operationSystem,
            RecommendedVMSizes = recommendedVMSizes,
            OpenPorts = openPorts,
            VmImages = vmImages,
            Regions = regions,
            RestrictedAudience = restrictedAudience,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePlanRestrictedAudience ReadAudience(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? uploadedCsvUri = null;
        IReadOnlyList<VirtualMachinePlanRestrictedAudienceManualEntriesItem>? manualEntries = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 14 when reader.ValueTextEquals("uploadedCsvUri"u8):
                    uploadedCsvUri = Members.Text(ref reader);
                    break;
                case 13 when reader.ValueTextEquals("manualEntries"u8):
                    manualEntries = Members.List(ref reader, ReadEntry);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlanRestrictedAudience
        {
            UploadedCsvUri = uploadedCsvUri,
            ManualEntries = manualEntries,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePlanRestrictedAudienceManualEntriesItem ReadEntry(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? type = null;
        string? id = null;
        string? description = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 4 when reader.ValueTextEquals("type"u8):
                    type = Members.Text(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("id"u8):
                    id = Members.Text(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("description"u8):
                    description = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlanRestrictedAudienceManualEntriesItem
        {
            Type = type,
            Id = id,
            Description = description,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineImage ReadImage(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        Uri? osVhdUrl = null;
        IReadOnlyList<JsonElement>? lunVhdDetails = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("osVhdUrl"u8):
                    osVhdUrl = Members.Address(ref reader);
                    break;
                case 13 when reader.ValueTextEquals("lunVhdDetails"u8):
                    lunVhdDetails = Members.AnyList(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineImage
        {
            OsVhdUrl = osVhdUrl,
            LunVhdDetails = lunVhdDetails,
            Others = others ?? Members.None,
        };
    }
}
