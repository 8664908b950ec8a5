using System.Text.Json;
using Benchmarks.CloudPartnerPortal;
using Doc = Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes the offer document.</summary>
internal static class OfferWriter
{
    public static void Write(Utf8JsonWriter writer, Offer offer)
    {
        if (offer is not Offer.VirtualMachineOffer { Value: { } value })
        {
            throw new ArgumentException("No offer of another kind is expected.", nameof(offer));
        }

        WriteVirtualMachine(writer, value);
    }

    private static void WriteVirtualMachine(Utf8JsonWriter writer, Doc.VirtualMachineOffer value)
    {
        writer.WriteStartObject();
        writer.WriteString("publisherId"u8, value.PublisherId);
        writer.WriteString("offerTypeId"u8, value.OfferTypeId);
        writer.WriteString("id"u8, value.Id);
        if (value.OfferTypeVersions is { } offerTypeVersions)
        {
            writer.WriteStartObject("offerTypeVersions"u8);
            foreach (var item in offerTypeVersions)
            {
                writer.WriteNumber(item.Key, item.Value);
            }

            writer.WriteEndObject();
        }

        if (value.ETag is { } eTag)
        {
            writer.WriteString("eTag"u8, eTag);
        }

        if (value.Version is { } version)
        {
            writer.WriteNumber("version"u8, version);
        }

        writer.WritePropertyName("definition"u8);
        WriteDefinition(writer, value.Definition);
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

    private static void WriteDefinition(Utf8JsonWriter writer, VirtualMachineOfferDefinition value)
    {
        writer.WriteStartObject();
        if (value.DisplayText is { } displayText)
        {
            writer.WriteString("displayText"u8, displayText);
        }

        if (value.Offer is { } offer)
        {
            writer.WritePropertyName("offer"u8);
            ListingWriter.Write(writer, offer);
        }

        if (value.Plans is { } plans)
        {
            writer.WriteStartArray("plans"u8);
            for (var i = 0; i < plans.Count; i++)
            {
                PlanWriter.Write(writer, plans[i]);
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
