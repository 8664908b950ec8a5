using Benchmarks.CloudPartnerPortal;
using Benchmarks.Floor;

namespace Benchmarks.Contenders;

/// <summary>The offer document that is written, as the generated records have it.</summary>
internal static class Sample
{
    public static Offer Offer { get; } = OfferReader.Read(Payloads.OfferRequest);
}
