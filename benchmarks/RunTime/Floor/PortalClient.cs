using System.Buffers;
using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>
/// The floor: what a careful person writes by hand for these four calls and no others. It sends the same requests as the generated client and
/// builds the same records, without a generator's generality: statuses that no row has are exceptions, bodies have no limit, and a body
/// that does not fit is a <see cref="JsonException"/>.
/// </summary>
internal sealed class PortalClient(HttpClient http, Uri server, string apiVersion)
{
    private readonly string _publishers = new Uri(server, "api/publishers/").AbsoluteUri;
    private readonly string _authority = server.GetLeftPart(UriPartial.Authority);
    private readonly string _query = "?api-version=" + Uri.EscapeDataString(apiVersion);

    public async Task<CancelOperationResult> CancelOperationAsync(string publisherId, string offerId, CancellationToken cancellationToken = default)
    {
        using var request = NewRequest(HttpMethod.Post, OfferAddress(publisherId, offerId, "/cancel"));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (int)response.StatusCode switch
        {
            200 => new CancelOperationResult.Cancelled(),
            202 => new CancelOperationResult.Accepted { Location = LocationOf(response, request.RequestUri!) },
            400 => new CancelOperationResult.BadRequest { Body = await ReadAsync(response, ErrorReader.Read, cancellationToken).ConfigureAwait(false) },
            401 => new CancelOperationResult.Unauthorized(),
            404 => new CancelOperationResult.NotFound(),
            _ => throw Unexpected(response),
        };
    }

    public async Task<ListOffersResult> ListOffersAsync(string publisherId, CancellationToken cancellationToken = default)
    {
        var address = new Uri(string.Concat(_publishers, Uri.EscapeDataString(publisherId), "/offers", _query));
        using var request = NewRequest(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (int)response.StatusCode switch
        {
            200 => new ListOffersResult.Listed { Body = await ReadAsync(response, SummaryReader.ReadList, cancellationToken).ConfigureAwait(false) },
            404 => new ListOffersResult.NotFound(),
            _ => throw Unexpected(response),
        };
    }

    public async Task<GetOfferResult> GetOfferAsync(string publisherId, string offerId, CancellationToken cancellationToken = default)
    {
        using var request = NewRequest(HttpMethod.Get, OfferAddress(publisherId, offerId, ""));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (int)response.StatusCode switch
        {
            200 => new GetOfferResult.Found
            {
                ETag = ETagOf(response),
                Body = await ReadAsync(response, OfferReader.Read, cancellationToken).ConfigureAwait(false),
            },
            404 => new GetOfferResult.NotFound(),
            _ => throw Unexpected(response),
        };
    }

    public async Task<PutOfferResult> PutOfferAsync(string publisherId, string offerId, string ifMatch, Offer offer, CancellationToken cancellationToken = default)
    {
        using var request = NewRequest(HttpMethod.Put, OfferAddress(publisherId, offerId, ""));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        request.Content = PooledContent.Write(offer, OfferWriter.Write, expectedLength: 8 * 1024);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (int)response.StatusCode switch
        {
            200 => new PutOfferResult.Replaced
            {
                ETag = ETagOf(response),
                Body = await ReadAsync(response, OfferReader.Read, cancellationToken).ConfigureAwait(false),
            },
            404 => new PutOfferResult.NotFound(),
            _ => throw Unexpected(response),
        };
    }

    private Uri OfferAddress(string publisherId, string offerId, string end) =>
        new(string.Concat(_publishers, Uri.EscapeDataString(publisherId), "/offers/", Uri.EscapeDataString(offerId), end, _query));

    private HttpRequestMessage NewRequest(HttpMethod method, Uri address) => new(method, address)
    {
        Version = http.DefaultRequestVersion,
        VersionPolicy = http.DefaultVersionPolicy,
    };

    private static async ValueTask<T> ReadAsync<T>(HttpResponseMessage response, Func<ReadOnlySpan<byte>, T> read, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

        // Where the length is known, the whole body fits, and the read that finds its end needs no larger buffer.
        var buffer = ArrayPool<byte>.Shared.Rent(stream.CanSeek ? (int)stream.Length + 1 : (int)(response.Content.Headers.ContentLength ?? 4095) + 1);
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            length += count;
            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        try
        {
            return read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Uri LocationOf(HttpResponseMessage response, Uri address)
    {
        if (!response.Headers.NonValidated.TryGetValues("Location", out var values))
        {
            throw Unexpected(response);
        }

        // What Uri would do for a path in the end, after it has taken both addresses apart.
        var location = values.ToString();
        return location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) ? new Uri(_authority + location) : new Uri(address, location);
    }

    private static ETag? ETagOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("ETag", out var values) ? new ETag(values.ToString()) : null;

    private static HttpRequestException Unexpected(HttpResponseMessage response) =>
        new($"Unexpected answer, {(int)response.StatusCode}.", null, response.StatusCode);
}
