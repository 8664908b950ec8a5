using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks;

/// <summary>The bodies of the calls: the samples of the portal's pages, formatted as these are.</summary>
internal static class Payloads
{
    public static byte[] Error { get; } = Read("common.response-400.json");

    public static byte[] OfferRequest { get; } = Read("createOrUpdateOffer.request.json");

    public static byte[] OfferSaved { get; } = Read("createOrUpdateOffer.response-200.json");

    public static byte[] OfferFound { get; } = WithUnknownMembers(Read("getOffer.response-200.json"));

    /// <summary>A list that repeats the page's one offer, each with an identifier, a version and a time of its own.</summary>
    public static byte[] List(int count)
    {
        var sample = JsonNode.Parse(Read("listOffers.response-200.json"))!.AsArray()[0]!;
        var items = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var item = sample.DeepClone();
            item["id"] = string.Create(CultureInfo.InvariantCulture, $"contoso-offer-{i:D4}");
            item["version"] = i + 1;
            item["changedTime"] = DateTimeOffset.UnixEpoch.AddDays(17000 + i).AddTicks(1234567).UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
            items.Add(item);
        }

        return Format(items);
    }

    private static byte[] WithUnknownMembers(byte[] offer)
    {
        var document = JsonNode.Parse(offer)!;
        document["slots"] = new JsonArray("draft", "preview");
        document["definition"]!["offer"]!["microsoft-azure-marketplace.newModule"] =
            JsonNode.Parse("""{ "enabled": true, "limits": [1, 2.5], "note": "unknown to the spec" }""");
        document["definition"]!["plans"]![0]!["microsoft-azure-virtualmachines.generation"] = "V2";
        return Format(document);
    }

    private static byte[] Format(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

    private static byte[] Read(string name)
    {
        using var stream = typeof(Payloads).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no payload {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
