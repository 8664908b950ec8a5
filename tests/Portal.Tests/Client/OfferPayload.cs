using System.Text.Json.Nodes;

namespace Portal.Tests.Client;

/// <summary>Offers made of the documented ones.</summary>
internal static class OfferPayload
{
    /// <summary>What the pages call read-only: the server has it, and a write does not say it.</summary>
    private static readonly string[] ReadOnly = ["status", "changedTime"];

    /// <summary>The documented answer, changed.</summary>
    public static string With(Action<JsonObject> change)
    {
        var offer = JsonNode.Parse(Payload.Text("getOffer.response-200.json"))!.AsObject();
        change(offer);
        return offer.ToJsonString();
    }

    /// <summary>The documented answer with a part that the pages print on its own, put into its plan.</summary>
    public static string WithPlanPart(string fragment) => With(offer =>
    {
        foreach (var (name, value) in JsonNode.Parse(Payload.Text(fragment))!.AsObject())
        {
            offer["definition"]!["plans"]![0]![name] = value!.DeepClone();
        }
    });

    public static string WithoutReadOnly(string offer)
    {
        var json = JsonNode.Parse(offer)!.AsObject();
        Array.ForEach(ReadOnly, name => json.Remove(name));
        return json.ToJsonString();
    }
}
