using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The query parameter that a client sets when it reads an offer to write it back: without it, prices are left out.</summary>
internal static class PricingQuery
{
    public const string Parameter = "includeAllPricing";

    public static bool TryRead(HttpRequest request, out bool allPricing)
    {
        allPricing = false;
        return request.Query[Parameter] switch
        {
            [] => true,
            [var only] => bool.TryParse(only, out allPricing),
            _ => false,
        };
    }
}
