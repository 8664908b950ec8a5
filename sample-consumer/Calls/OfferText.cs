using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Calls;

/// <summary>An offer document in a line, or in a few, whichever kind of offer it is.</summary>
internal static class OfferText
{
    public static string Describe(Offer offer) => offer.Match(
        virtualMachine => Describe(virtualMachine.Value),
        other => $"version {other.Value.Version} of a {other.Kind} offer, which the spec does not describe");

    /// <summary>What stands in the document, a line each; of a kind that the spec does not describe, what its members are called.</summary>
    public static IEnumerable<string> Summarize(Offer offer) => offer.Match(
        virtualMachine => Summarize(virtualMachine.Value),
        other => other.Value.Definition.EnumerateObject().Select(member => $"{member.Name}: {member.Value.ValueKind}"));

    private static IEnumerable<string> Summarize(VirtualMachineOffer offer)
    {
        yield return $"summary: {offer.Definition.Offer?.Summary}";
        yield return $"support: {offer.Definition.Offer?.SupportContactName}, {offer.Definition.Offer?.SupportContactEmail}";
        foreach (var plan in offer.Definition.Plans ?? [])
        {
            var disks = plan.VmImages is { Count: > 0 } images ? $"disks {string.Join(", ", images.Keys)}" : "no disks";
            yield return $"plan {plan.PlanId}: {plan.SkuTitle}, {disks}";
        }
    }

    private static string Describe(VirtualMachineOffer offer)
    {
        var listing = offer.Definition.Offer;
        var plans = offer.Definition.Plans ?? [];

        return $"version {offer.Version} of '{listing?.Title}', {plans.Count} {(plans.Count == 1 ? "plan" : "plans")}";
    }
}
