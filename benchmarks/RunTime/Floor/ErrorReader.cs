using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads the body of an error.</summary>
internal static class ErrorReader
{
    public static ErrorResponse Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Members.Start(ref reader);
        ErrorResponseError? error = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            if (reader.ValueTextEquals("error"u8))
            {
                reader.Read();
                error = ReadError(ref reader);
            }
            else
            {
                Members.Add(ref others, ref reader);
            }
        }

        return others is null ? new ErrorResponse { Error = error } : new ErrorResponse { Error = error, Others = others };
    }

    private static ErrorResponseError ReadError(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? code = null;
        string? message = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            if (reader.ValueTextEquals("code"u8))
            {
                code = Members.Text(ref reader);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                message = Members.Text(ref reader);
            }
            else
            {
                Members.Add(ref others, ref reader);
            }
        }

        return others is null
            ? new ErrorResponseError { Code = code, Message = message }
            : new ErrorResponseError { Code = code, Message = message, Others = others };
    }
}
