using Refit;

namespace Benchmarks.Contenders.Peers;

internal interface IRefitPortal
{
    [Post("/api/publishers/{publisherId}/offers/{offerId}/cancel")]
    Task<IApiResponse> CancelOperationAsync(string publisherId, string offerId, [AliasAs("api-version")] string apiVersion);

    [Get("/api/publishers/{publisherId}/offers")]
    Task<List<SummaryDto>> ListOffersAsync(string publisherId, [AliasAs("api-version")] string apiVersion);

    [Get("/api/publishers/{publisherId}/offers/{offerId}")]
    Task<ApiResponse<OfferDto>> GetOfferAsync(string publisherId, string offerId, [AliasAs("api-version")] string apiVersion);

    [Put("/api/publishers/{publisherId}/offers/{offerId}")]
    Task<ApiResponse<OfferDto>> PutOfferAsync(
        string publisherId, string offerId, [AliasAs("api-version")] string apiVersion, [Header("If-Match")] string ifMatch, [Body] OfferDto offer);
}
