using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The pieces of an endpoint that read an answer: which bodies it needs, and what each status makes.</summary>
internal static class ResponsePartsEmitter
{
    private const string BodyUse = "global::Clientwright.Support.BodyUse";
    private const string Answer = "global::Clientwright.Support.Answer";
    private const string ByMediaType = "ByMediaType";
    private const string AnyType = "*/*";

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
        var statuses = endpoint.Cases.GroupBy(static response => StatusText.Pattern(response), StringComparer.Ordinal).Select(static group => group.ToArray()).ToArray();
        using (writer.OpenBlock($"internal override {BodyUse} UseOfBody(int statusCode) => statusCode switch", end: "};"))
        {
            // Single codes first, all at once; the ranges that may hold them follow in their order.
            foreach (var group in statuses.Where(static cases => cases[0].IsSingleStatus).GroupBy(UseOf))
            {
                writer.Lines($"{string.Join(" or ", group.Select(static cases => StatusText.Pattern(cases[0])))} => {BodyUse}.{group.Key},");
            }

            foreach (var cases in statuses.Where(static cases => !cases[0].IsSingleStatus))
            {
                writer.Lines($"{StatusText.Pattern(cases[0])} => {BodyUse}.{UseOf(cases)},");
            }

            WriteLast(writer, endpoint, $"{BodyUse}.Keep");
        }

        var typed = statuses.Where(static cases => UseOf(cases) == ByMediaType).SelectMany(static cases => cases).ToArray();
        if (typed.Length > 0)
        {
            using (writer.BlankLine().OpenBlock($"internal override {BodyUse} UseOfTypedBody(in {Answer} answer) => answer.StatusCode switch", end: "};"))
            {
                foreach (var response in typed)
                {
                    writer.Lines($"{Pattern(response)} => {BodyUse}.{BodyShape.UseOf(response.Body)},");
                }

                writer.Lines($"_ => {BodyUse}.Keep,");
            }
        }
    }

    private static string UseOf(CaseModel[] ofOneStatus)
    {
        var uses = ofOneStatus.Select(static response => BodyShape.UseOf(response.Body)).Distinct().ToArray();
        return uses.Length == 1 ? uses[0] : ByMediaType;
    }

    private static void WriteReadDeclared(CodeWriter writer, EndpointModel endpoint)
    {
        using (writer.OpenBlock(
            $"private protected override {endpoint.ResultName}? ReadDeclared(ref {Answer} answer) => answer.StatusCode switch",
            end: "};"))
        {
            for (var i = 0; i < endpoint.Cases.Count; i++)
            {
                var response = endpoint.Cases[i];
                writer.Lines($"{Pattern(response)} => {CaseReading.Of(endpoint, response)},");

                // Behind the last of those that are told apart by media types: the status is declared, and this is none of them.
                var isLast = i == endpoint.Cases.Count - 1 || endpoint.Cases[i + 1].FirstStatus != response.FirstStatus || endpoint.Cases[i + 1].LastStatus != response.LastStatus;
                if (response.MediaType is { } type && type != AnyType && isLast)
                {
                    writer.Lines($"{StatusText.Pattern(response)} => answer.OfNoType<{endpoint.ResultName}>(),");
                }
            }

            WriteLast(writer, endpoint, "null");
        }
    }

    private static void WriteLast(CodeWriter writer, EndpointModel endpoint, string value)
    {
        if (!endpoint.Cases.Any(response => response.IsDefault))
        {
            writer.Lines($"_ => {value},");
        }
    }

    private static string Pattern(CaseModel response) => response.MediaType is { } type && type != AnyType
        ? $"{StatusText.Pattern(response)} when answer.IsOf({Literal.String(type)})"
        : StatusText.Pattern(response);
}
