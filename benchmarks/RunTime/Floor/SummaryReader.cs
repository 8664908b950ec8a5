using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads the list of offers.</summary>
internal static class SummaryReader
{
    public static IReadOnlyList<OfferSummary> ReadList(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Members.ListHere(ref reader, Read);
    }

    private static OfferSummary Read(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? offerTypeId = null;
        string? publisherId = null;
        OfferStatus status = default;
        string? id = null;
        var version = 0;
        OfferSummaryDefinition? definition = null;
        DateTimeOffset changedTime = default;
        while (Members.Next(ref reader))
        {
            if (reader.ValueTextEquals("offerTypeId"u8))
            {
                offerTypeId = Members.Text(ref reader);
            }
            else if (reader.ValueTextEquals("publisherId"u8))
            {
                publisherId = Members.Text(ref reader);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                status = ReadStatus(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = Members.Text(ref reader);
            }
            else if (reader.ValueTextEquals("version"u8))
            {
                reader.Read();
                version = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("definition"u8))
            {
                reader.Read();
                definition = ReadDefinition(ref reader);
            }
            else if (reader.ValueTextEquals("changedTime"u8))
            {
                reader.Read();
                changedTime = reader.GetDateTimeOffset();
            }
            else
            {
                reader.Skip();
            }
        }

        return new OfferSummary
        {
            OfferTypeId = offerTypeId ?? throw new JsonException("offerTypeId is missing."),
            PublisherId = publisherId ?? throw new JsonException("publisherId is missing."),
            Status = status,
            Id = id ?? throw new JsonException("id is missing."),
            Version = version,
            Definition = definition,
            ChangedTime = changedTime,
        };
    }

    /// <summary>The statuses that come most are not made into strings, nor are they looked up.</summary>
    public static OfferStatus ReadStatus(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.ValueTextEquals("published"u8) ? OfferStatus.Published
            : reader.ValueTextEquals("succeeded"u8) ? OfferStatus.Succeeded
            : reader.ValueTextEquals("failed"u8) ? OfferStatus.Failed
            : reader.ValueTextEquals("running"u8) ? OfferStatus.Running
            : new OfferStatus(reader.GetString()!);
    }

    private static OfferSummaryDefinition ReadDefinition(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? displayText = null;
        while (Members.Next(ref reader))
        {
            if (reader.ValueTextEquals("displayText"u8))
            {
                displayText = Members.Text(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new OfferSummaryDefinition { DisplayText = displayText };
    }
}
