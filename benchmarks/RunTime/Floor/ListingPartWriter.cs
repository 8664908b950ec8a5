using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes what a listing has lists of, and where its leads go.</summary>
internal static class ListingPartWriter
{
    public static void WriteLink(Utf8JsonWriter writer, VirtualMachineListingUsefulLinksItem value)
    {
        writer.WriteStartObject();
        if (value.LinkTitle is { } linkTitle)
        {
            writer.WriteString("linkTitle"u8, linkTitle);
        }

        if (value.LinkUrl is { } linkUrl)
        {
            writer.WriteString("linkUrl"u8, linkUrl);
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

    public static void WriteMarketo(Utf8JsonWriter writer, VirtualMachineListingMarketoLeadConfiguration value)
    {
        writer.WriteStartObject();
        if (value.ClientId is { } clientId)
        {
            writer.WriteString("clientId"u8, clientId);
        }

        if (value.ClientSecret is { } clientSecret)
        {
            writer.WriteString("clientSecret"u8, clientSecret);
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

    public static void WriteCategory(Utf8JsonWriter writer, CategoryMapEntry value)
    {
        writer.WriteStartObject();
        writer.WriteString("categoryL1"u8, value.CategoryL1);
        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                writer.WriteStartArray();
                for (var i = 0; i < other.Value.Count; i++)
                {
                    writer.WriteStringValue(other.Value[i]);
                }

                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
    }
}
