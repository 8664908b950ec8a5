using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Domain;

/// <summary>What the portal finds wrong with an offer, from its document alone, so that a client can mend it.</summary>
internal static class OfferReview
{
    private static readonly string PrivacyUrl = OfferModule.Marketplace.Member("privacyURL");
    private static readonly string Images = OfferModule.VirtualMachines.Member("vmImages");

    /// <summary>Why publishing is refused outright; empty for a sound offer.</summary>
    public static IReadOnlyList<string> ValidationFaults(OfferDocument document, OfferType type)
    {
        var definition = document.Definition;
        var faults = new List<string>();

        if (!definition.Objects("plans").Any())
            faults.Add("The offer has no plans.");

        if (type.Shared.Contains(OfferModule.Marketplace) && string.IsNullOrEmpty((definition["offer"] as JsonObject)?.Text(PrivacyUrl)))
            faults.Add("The offer has no privacy policy URL.");

        return faults;
    }

    /// <summary>Why certification will fail, later and in the course of a publishing; null if it will not.</summary>
    public static string? CertificationFault(OfferDocument document, OfferType type)
    {
        if (type != OfferType.VirtualMachines)
            return null;

        return document.Definition.Objects("plans").FirstOrDefault(plan => plan[Images] is not JsonObject { Count: > 0 }) is { } plan
            ? $"No virtual machine image was found for the plan {plan.Text("planId")}."
            : null;
    }
}
