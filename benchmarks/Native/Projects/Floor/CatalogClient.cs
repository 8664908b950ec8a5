using System.Buffers;
using System.Globalization;
using System.Net;

namespace Catalog;

/// <summary>The floor: one call by hand, as it is written for this program alone.</summary>
internal sealed class CatalogClient(HttpClient http)
{
    /// <summary>The item, or null if there is none.</summary>
    /// <exception cref="HttpRequestException">Another status than 200 and 404.</exception>
    public async Task<Item?> GetItem0Async(string areaId, string itemId, string? view = null, int? top = null, CancellationToken cancellationToken = default)
    {
        var address = string.Concat("/areas/", Uri.EscapeDataString(areaId), "/items0/", Uri.EscapeDataString(itemId));
        var separator = '?';
        if (view is not null)
        {
            address += $"{separator}view={Uri.EscapeDataString(view)}";
            separator = '&';
        }

        if (top is { } count)
        {
            address += $"{separator}top={count.ToString(CultureInfo.InvariantCulture)}";
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => await ReadAsync(response, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.NotFound => null,
            _ => throw new HttpRequestException($"Unexpected answer, {(int)response.StatusCode}.", null, response.StatusCode),
        };
    }

    private static async ValueTask<Item> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 4095) + 1);
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
            return ItemReader.Read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
