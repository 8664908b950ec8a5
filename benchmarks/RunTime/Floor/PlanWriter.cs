using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes a plan of an offer.</summary>
internal static class PlanWriter
{
    public static void Write(Utf8JsonWriter writer, VirtualMachinePlan value)
    {
        writer.WriteStartObject();
        writer.WriteString("planId"u8, value.PlanId);
        if (value.SkuTitle is { } skuTitle)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuTitle"u8, skuTitle);
        }

        if (value.SkuSummary is { } skuSummary)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuSummary"u8, skuSummary);
        }

        if (value.SkuDescription is { } skuDescription)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuDescription"u8, skuDescription);
        }

        if (value.HideSKUForSolutionTemplate is { } hideSKUForSolutionTemplate)
        {
            writer.WriteBoolean("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate"u8, hideSKUForSolutionTemplate);
        }

        if (value.CloudAvailability is { } cloudAvailability)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.cloudAvailability"u8);
            for (var i = 0; i < cloudAvailability.Count; i++)
            {
                writer.WriteStringValue(cloudAvailability[i]);
            }

            writer.WriteEndArray();
        }

        if (value.CertificationsFairfax is { } certificationsFairfax)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.certificationsFairfax"u8);
            for (var i = 0; i < certificationsFairfax.Count; i++)
            {
                certificationsFairfax[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.VirtualMachinePricing is { } virtualMachinePricing)
        {
            writer.WritePropertyName("virtualMachinePricing"u8);
            PricingWriter.Write(writer, virtualMachinePricing);
        }

        if (value.OperatingSystemFamily is { } operatingSystemFamily)
        {
            writer.WriteString("microsoft-azure-virtualmachines.operatingSystemFamily"u8, operatingSystemFamily);
        }

        if (value.WindowsOSType is { } windowsOSType)
        {
            writer.WriteString("microsoft-azure-virtualmachines.windowsOSType"u8, windowsOSType);
        }

        if (value.OperationSystem is { } operationSystem)
        {
            writer.WriteString("microsoft-azure-virtualmachines.operationSystem"u8, operationSystem);
        }

        if (value.RecommendedVMSizes is { } recommendedVMSizes)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.recommendedVMSizes"u8);
            for (var i = 0; i < recommendedVMSizes.Count; i++)
            {
                writer.WriteStringValue(recommendedVMSizes[i]);
            }

            writer.WriteEndArray();
        }

        if (value.OpenPorts is { } openPorts)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.openPorts"u8);
            for (var i = 0; i < openPorts.Count; i++)
            {
                openPorts[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.VmImages is { } vmImages)
        {
            writer.WriteStartObject("microsoft-azure-virtualmachines.vmImages"u8);
            foreach (var item in vmImages)
            {
                writer.WritePropertyName(item.Key);
                WriteImage(writer, item.Value);
            }

            writer.WriteEndObject();
        }

        if (value.Regions is { } regions)
        {
            writer.WriteStartArray("regions"u8);
            for (var i = 0; i < regions.Count; i++)
            {
                writer.WriteStringValue(regions[i]);
            }

            writer.WriteEndArray();
        }

        if (value.RestrictedAudience is { } restrictedAudience)
        {
            writer.WritePropertyName("restrictedAudience"u8);
            WriteAudience(writer, restrictedAudience);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteAudience(Utf8JsonWriter writer, VirtualMachinePlanRestrictedAudience value)
    {
        writer.WriteStartObject();
        if (value.UploadedCsvUri is { } uploadedCsvUri)
        {
            writer.WriteString("uploadedCsvUri"u8, uploadedCsvUri);
        }

        if (value.ManualEntries is { } manualEntries)
        {
            writer.WriteStartArray("manualEntries"u8);
            for (var i = 0; i < manualEntries.Count; i++)
            {
                WriteEntry(writer, manualEntries[i]);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, VirtualMachinePlanRestrictedAudienceManualEntriesItem value)
    {
        writer.WriteStartObject();
        if (value.Type is { } type)
        {
            writer.WriteString("type"u8, type);
        }

        if (value.Id is { } id)
        {
            writer.WriteString("id"u8, id);
        }

        if (value.Description is { } description)
        {
            writer.WriteString("description"u8, description);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteImage(Utf8JsonWriter writer, VirtualMachineImage value)
    {
        writer.WriteStartObject();
        if (value.OsVhdUrl is { } osVhdUrl)
        {
            writer.WriteString("osVhdUrl"u8, osVhdUrl.OriginalString);
        }

        if (value.LunVhdDetails is { } lunVhdDetails)
        {
            writer.WriteStartArray("lunVhdDetails"u8);
            for (var i = 0; i < lunVhdDetails.Count; i++)
            {
                lunVhdDetails[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
