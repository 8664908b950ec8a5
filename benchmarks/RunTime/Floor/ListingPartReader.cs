using System.Collections.ObjectModel;
using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads what a listing has lists of, and where its leads go.</summary>
internal static class ListingPartReader
{
    public static VirtualMachineListingUsefulLinksItem ReadLink(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? linkTitle = null;
        string? linkUrl = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 9 when reader.ValueTextEquals("linkTitle"u8):
                    linkTitle = Members.Text(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("linkUrl"u8):
                    linkUrl = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineListingUsefulLinksItem
        {
            LinkTitle = linkTitle,
            LinkUrl = linkUrl,
            Others = others ?? Members.None,
        };
    }

    public static VirtualMachineListingMarketoLeadConfiguration ReadMarketo(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? clientId = null;
        string? clientSecret = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("clientId"u8):
                    clientId = Members.Text(ref reader);
                    break;
                case 12 when reader.ValueTextEquals("clientSecret"u8):
                    clientSecret = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineListingMarketoLeadConfiguration
        {
            ClientId = clientId,
            ClientSecret = clientSecret,
            Others = others ?? Members.None,
        };
    }

    public static CategoryMapEntry ReadCategory(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? categoryL1 = null;
        Dictionary<string, IReadOnlyList<string>>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 10 when reader.ValueTextEquals("categoryL1"u8):
                    categoryL1 = Members.Text(ref reader);
                    break;
                default:
                    others ??= [];
                    others[reader.GetString()!] = Members.Texts(ref reader);
                    break;
            }
        }

        return new CategoryMapEntry
        {
            CategoryL1 = categoryL1 ?? throw new JsonException("categoryL1 is missing."),
            Others = others ?? (IReadOnlyDictionary<string, IReadOnlyList<string>>)ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty,
        };
    }
}
