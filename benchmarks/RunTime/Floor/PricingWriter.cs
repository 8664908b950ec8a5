using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes what a plan costs.</summary>
internal static class PricingWriter
{
    public static void Write(Utf8JsonWriter writer, VirtualMachinePricing value)
    {
        writer.WriteStartObject();
        if (value.IsByol is { } isByol)
        {
            writer.WriteBoolean("isByol"u8, isByol);
        }

        if (value.FreeTrialDurationInMonths is { } freeTrialDurationInMonths)
        {
            writer.WriteNumber("freeTrialDurationInMonths"u8, freeTrialDurationInMonths);
        }

        if (value.CoreMultiplier is { } coreMultiplier)
        {
            writer.WritePropertyName("coreMultiplier"u8);
            WriteCoreMultiplier(writer, coreMultiplier);
        }

        if (value.RegionPrices is { } regionPrices)
        {
            writer.WritePropertyName("regionPrices"u8);
            regionPrices.WriteTo(writer);
        }

        if (value.SpreadSheetPricing is { } spreadSheetPricing)
        {
            writer.WritePropertyName("spreadSheetPricing"u8);
            WriteSpreadsheet(writer, spreadSheetPricing);
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

    private static void WriteCoreMultiplier(Utf8JsonWriter writer, VirtualMachinePricingCoreMultiplier value)
    {
        writer.WriteStartObject();
        if (value.Currency is { } currency)
        {
            writer.WriteString("currency"u8, currency);
        }

        if (value.Single is { } single)
        {
            writer.WriteNumber("single"u8, single);
        }

        if (value.Individually is { } individually)
        {
            writer.WriteStartObject("individually"u8);
            foreach (var item in individually)
            {
                writer.WriteNumber(item.Key, item.Value);
            }

            writer.WriteEndObject();
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

    private static void WriteSpreadsheet(Utf8JsonWriter writer, VirtualMachinePricingSpreadSheetPricing value)
    {
        writer.WriteStartObject();
        if (value.Uri is { } uri)
        {
            writer.WriteString("uri"u8, uri);
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
