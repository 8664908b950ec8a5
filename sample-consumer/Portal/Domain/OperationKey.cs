using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SampleConsumer.Portal.Domain;

/// <summary>The name of an operation in an address that is handed out: <c>contoso$contoso-backup$2$preview</c>.</summary>
/// <param name="Offer">The offer's identifier or, in older addresses, its GUID.</param>
internal sealed record OperationKey(string PublisherId, string Offer, int PublishingVersion, string Slot)
{
    private const char Separator = '$';

    public static OperationKey Naming(Offer offer, Operation operation) => new(
        offer.PublisherId,
        offer.Traits.Location is LocationStyle.LegacyKey ? offer.ResourceId.ToString() : offer.Id,
        operation.PublishingVersion,

        // Operations stand in the slot `staging` in lists; addresses call the same thing `preview`, even of an offer that goes live.
        Slot: "preview");

    public static bool TryParse(string text, [NotNullWhen(true)] out OperationKey? key)
    {
        key = text.Split(Separator) is [var publisherId, var offer, var number, var slot]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var publishingVersion)
                ? new OperationKey(publisherId, offer, publishingVersion, slot)
                : null;

        return key is not null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PublisherId}{Separator}{Offer}{Separator}{PublishingVersion}{Separator}{Slot}");
}
