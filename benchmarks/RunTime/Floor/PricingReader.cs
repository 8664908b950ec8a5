using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads what a plan costs.</summary>
internal static class PricingReader
{
    public static VirtualMachinePricing Read(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        bool? isByol = null;
        int? freeTrialDurationInMonths = null;
        VirtualMachinePricingCoreMultiplier? coreMultiplier = null;
        JsonElement? regionPrices = null;
        VirtualMachinePricingSpreadSheetPricing? spreadSheetPricing = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 6 when reader.ValueTextEquals("isByol"u8):
                    reader.Read();
                    isByol = reader.GetBoolean();
                    break;
                case 25 when reader.ValueTextEquals("freeTrialDurationInMonths"u8):
                    reader.Read();
                    freeTrialDurationInMonths = reader.GetInt32();
                    break;
                case 14 when reader.ValueTextEquals("coreMultiplier"u8):
                    reader.Read();
                    coreMultiplier = ReadCoreMultiplier(ref reader);
                    break;
                case 12 when reader.ValueTextEquals("regionPrices"u8):
                    regionPrices = Members.Any(ref reader);
                    break;
                case 18 when reader.ValueTextEquals("spreadSheetPricing"u8):
                    reader.Read();
                    spreadSheetPricing = ReadSpreadsheet(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricing
        {
            IsByol = isByol,
            FreeTrialDurationInMonths = freeTrialDurationInMonths,
            CoreMultiplier = coreMultiplier,
            RegionPrices = regionPrices,
            SpreadSheetPricing = spreadSheetPricing,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePricingCoreMultiplier ReadCoreMultiplier(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? currency = null;
        decimal? single = null;
        IReadOnlyDictionary<string, decimal>? individually = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("currency"u8):
                    currency = Members.Text(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("single"u8):
                    reader.Read();
                    single = reader.GetDecimal();
                    break;
                case 12 when reader.ValueTextEquals("individually"u8):
                    individually = Members.Map(ref reader, static (ref Utf8JsonReader item) => item.GetDecimal());
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricingCoreMultiplier
        {
            Currency = currency,
            Single = single,
            Individually = individually,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePricingSpreadSheetPricing ReadSpreadsheet(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? uri = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 3 when reader.ValueTextEquals("uri"u8):
                    uri = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricingSpreadSheetPricing
        {
            Uri = uri,
            Others = others ?? Members.None,
        };
    }
}
