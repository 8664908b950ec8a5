using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks;

/// <summary>
/// The floor: what a careful person writes for this one call. The same records come out of it, and the same things are
/// looked at (the status, the error's body, the <c>HttpClient</c>'s default version), without a generator's generality.
/// </summary>
internal sealed class HandWrittenClient(HttpClient http, string apiVersion)
{
    private readonly string _query = "/cancel?api-version=" + Uri.EscapeDataString(apiVersion);

    public async Task<CancelOperationResult> CancelAsync(string publisherId, string offerId, CancellationToken cancellationToken = default)
    {
        var address = "https://cloudpartner.azure.com/api/publishers/" + Uri.EscapeDataString(publisherId)
            + "/offers/" + Uri.EscapeDataString(offerId) + _query;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address))
        {
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        switch ((int)response.StatusCode)
        {
            case 200:
                return new CancelOperationResult.Cancelled();
            case 400:
                var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    return await ReadBadRequestAsync(stream, cancellationToken).ConfigureAwait(false);
                }

            case 401:
                return new CancelOperationResult.Unauthorized();
            case 404:
                return new CancelOperationResult.NotFound();
            default:
                throw new HttpRequestException($"Unexpected status {response.StatusCode}.", null, response.StatusCode);
        }
    }

    private static async Task<CancelOperationResult> ReadBadRequestAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return new CancelOperationResult.BadRequest { Body = ReadError(buffer.AsSpan(0, length)) };
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ErrorResponse ReadError(ReadOnlySpan<byte> json)
    {
        string? code = null;
        string? message = null;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 2)
            {
                if (reader.ValueTextEquals("code"u8))
                {
                    reader.Read();
                    code = reader.GetString();
                }
                else if (reader.ValueTextEquals("message"u8))
                {
                    reader.Read();
                    message = reader.GetString();
                }
            }
        }

        return new ErrorResponse { Error = new ErrorResponseError { Code = code, Message = message } };
    }
}
