namespace Hostile.Client.Fuzzing;

/// <summary>What an answer was read as, whichever API it is of.</summary>
/// <param name="Raw">The body that was kept; null where none was.</param>
/// <param name="Value">The body that was read; null where there is none.</param>
internal sealed record AnswerReading(object Result, int StatusCode, bool IsUnexpected, string? Detail, ReadOnlyMemory<byte>? Raw, bool IsCut, object? Value)
{
    public static AnswerReading Of(Everything.EverythingResult result, object? value = null) => new(
        result,
        result.StatusCode,
        result is Everything.IUnexpected,
        (result as Everything.IUnexpected)?.Detail,
        result.RawBody?.Bytes,
        result.RawBody?.IsTruncated ?? false,
        value);

    public static AnswerReading Of(CloudPartnerPortal.CloudPartnerPortalResult result, object? value = null) => new(
        result,
        result.StatusCode,
        result is CloudPartnerPortal.IUnexpected,
        (result as CloudPartnerPortal.IUnexpected)?.Detail,
        result.RawBody?.Bytes,
        result.RawBody?.IsTruncated ?? false,
        value);
}
