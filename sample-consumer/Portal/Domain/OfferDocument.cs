using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Domain;

/// <summary>
/// An offer's document as it was saved once. It never changes: saving makes another one, so that a slot keeps what was put into it.
/// </summary>
/// <param name="Content">The definition and whatever else the client sent; not what the server owns.</param>
/// <param name="SavedAt">Differs between any two documents of an offer.</param>
internal sealed record OfferDocument(JsonElement Content, int Version, DateTimeOffset SavedAt)
{
    /// <summary>Weak, with quotes and escapes inside, as the pages print it: nothing that a client could take apart by accident.</summary>
    public string EntityTag
    {
        get
        {
            var moment = SavedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
            return $"W/\"datetime'{Uri.EscapeDataString(moment)}'\"";
        }
    }

    public string? DisplayText => Definition.Text("displayText");

    public JsonObject Definition => ToJson()["definition"]!.AsObject();

    /// <summary>A copy that may be changed.</summary>
    public JsonObject ToJson() => JsonObject.Create(Content)!;
}
