using RestEase;

namespace Benchmarks.Contenders.Peers;

/// <summary>RestEase makes the class at run time, and only of a public interface.</summary>
public interface IRestEasePortal
{
    [AllowAnyStatusCode]
    [Post("api/publishers/{publisherId}/offers/{offerId}/cancel")]
    Task<Response<ErrorDto>> CancelOperationAsync([Path] string publisherId, [Path] string offerId, [Query("api-version")] string apiVersion);

    [Get("api/publishers/{publisherId}/offers")]
    Task<List<SummaryDto>> ListOffersAsync([Path] string publisherId, [Query("api-version")] string apiVersion);

    [Get("api/publishers/{publisherId}/offers/{offerId}")]
    Task<Response<OfferDto>> GetOfferAsync([Path] string publisherId, [Path] string offerId, [Query("api-version")] string apiVersion);

    [Put("api/publishers/{publisherId}/offers/{offerId}")]
    Task<Response<OfferDto>> PutOfferAsync(
        [Path] string publisherId, [Path] string offerId, [Query("api-version")] string apiVersion, [Header("If-Match")] string ifMatch, [Body] OfferDto offer);
}
