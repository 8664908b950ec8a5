using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The pieces of an endpoint that read an answer: which bodies it needs, and what each status makes.</summary>
internal static class ResponsePartsEmitter
{
    private const string BodyUse = "global::Clientwright.Support.BodyUse";

    public static void Write(CodeWriter writer, EndpointModel endpoint)
    {
        WriteUseOfBody(writer.BlankLine(), endpoint);
        WriteReadDeclared(writer.BlankLine(), endpoint);
        writer.BlankLine().Lines(
            $$"""
            private protected override {{endpoint.ResultName}} CreateUnexpected(int statusCode, UnexpectedReason reason, string? detail) =>
                new {{endpoint.ResultName}}.Unexpected(statusCode) { Reason = reason, Detail = detail };
            """);
    }

    private static void WriteUseOfBody(CodeWriter writer, EndpointModel endpoint)
    {
        using (writer.OpenBlock($"internal override {BodyUse} UseOfBody(int statusCode) => statusCode switch", end: "};"))
        {
            // Single codes first, all at once; the ranges that may hold them follow in their order.
            foreach (var group in endpoint.Cases.Where(response => response.IsSingleStatus).GroupBy(response => BodyShape.UseOf(response.Body)))
            {
                writer.Lines($"{string.Join(" or ", group.Select(StatusText.Pattern))} => {BodyUse}.{group.Key},");
            }

            foreach (var response in endpoint.Cases.Where(response => !response.IsSingleStatus))
            {
                writer.Lines($"{StatusText.Pattern(response)} => {BodyUse}.{BodyShape.UseOf(response.Body)},");
            }

            if (!endpoint.Cases.Any(response => response.IsDefault))
            {
                writer.Lines($"_ => {BodyUse}.Keep,");
            }
        }
    }

    private static void WriteReadDeclared(CodeWriter writer, EndpointModel endpoint)
    {
        using (writer.OpenBlock(
            $"private protected override {endpoint.ResultName}? ReadDeclared(ref global::Clientwright.Support.Answer answer) => answer.StatusCode switch",
            end: "};"))
        {
            foreach (var response in endpoint.Cases)
            {
                writer.Lines($"{StatusText.Pattern(response)} => {CaseReading.Of(endpoint, response)},");
            }

            if (!endpoint.Cases.Any(response => response.IsDefault))
            {
                writer.Lines("_ => null,");
            }
        }
    }
}
