using System.Text.Json;
using Benchmarks.CloudPartnerPortal;
using Doc = Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads the offer document.</summary>
internal static class OfferReader
{
    public static Offer Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return IsVirtualMachine(reader)
            ? new Offer.VirtualMachineOffer(ReadVirtualMachine(ref reader))
            : throw new JsonException("No offer of another kind is expected.");
    }

    // A copy of the reader looks ahead: the kind need not come first.
    private static bool IsVirtualMachine(Utf8JsonReader reader)
    {
        while (Members.Next(ref reader))
        {
            var isKind = reader.ValueTextEquals("offerTypeId"u8);
            reader.Read();
            if (isKind)
            {
                return reader.ValueTextEquals("microsoft-azure-virtualmachines"u8);
            }

            reader.Skip();
        }

        return false;
    }

    private static Doc.VirtualMachineOffer ReadVirtualMachine(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? publisherId = null;
        string? offerTypeId = null;
        string? id = null;
        IReadOnlyDictionary<string, int>? offerTypeVersions = null;
        string? eTag = null;
        int? version = null;
        OfferStatus? status = null;
        DateTimeOffset? changedTime = null;
        VirtualMachineOfferDefinition? definition = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 11 when reader.ValueTextEquals("publisherId"u8):
                    publisherId = Members.Text(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("offerTypeId"u8):
                    offerTypeId = Members.Text(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("id"u8):
                    id = Members.Text(ref reader);
                    break;
                case 17 when reader.ValueTextEquals("offerTypeVersions"u8):
                    offerTypeVersions = Members.Map(ref reader, static (ref Utf8JsonReader item) => item.GetInt32());
                    break;
                case 4 when reader.ValueTextEquals("eTag"u8):
                    eTag = Members.Text(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("version"u8):
                    reader.Read();
                    version = reader.GetInt32();
                    break;
                case 6 when reader.ValueTextEquals("status"u8):
                    status = SummaryReader.ReadStatus(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("changedTime"u8):
                    reader.Read();
                    changedTime = reader.GetDateTimeOffset();
                    break;
                case 10 when reader.ValueTextEquals("definition"u8):
                    reader.Read();
                    definition = ReadDefinition(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new Doc.VirtualMachineOffer
        {
            PublisherId = publisherId ?? throw new JsonException("publisherId is missing."),
            OfferTypeId = offerTypeId ?? throw new JsonException("offerTypeId is missing."),
            Id = id ?? throw new JsonException("id is missing."),
            OfferTypeVersions = offerTypeVersions,
            ETag = eTag,
            Version = version,
            Status = status,
            ChangedTime = changedTime,
            Definition = definition ?? throw new JsonException("definition is missing."),
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineOfferDefinition ReadDefinition(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? displayText = null;
        VirtualMachineListing? offer = null;
        IReadOnlyList<VirtualMachinePlan>? plans = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 11 when reader.ValueTextEquals("displayText"u8):
                    displayText = Members.Text(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("offer"u8):
                    reader.Read();
                    offer = ListingReader.Read(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("plans"u8):
                    plans = Members.List(ref reader, PlanReader.Read);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineOfferDefinition
        {
            DisplayText = displayText,
            Offer = offer,
            Plans = plans,
            Others = others ?? Members.None,
        };
    }
}
