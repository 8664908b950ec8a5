using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// One declared response, as a class inside its endpoint's result:
/// <code>
/// public sealed class Accepted() : CancelOperationResult(202)
/// {
///     public required Uri Location { get; init; }
/// }
/// </code>
/// A case that covers several status codes is made with the one that came.
/// </summary>
internal static class CaseEmitter
{
    public static void Write(CodeWriter writer, EndpointModel endpoint, CaseModel response)
    {
        var api = endpoint.Api;
        var shared = response.InterfaceName is { } name ? ", " + ApiType.Of(api, name) : "";
        Documentation.Write(writer, "summary", response.Means);
        if (IsRedirect(response))
        {
            writer.Lines("/// <remarks>Seen only if the <c>HttpClient</c> does not follow redirects itself (<c>AllowAutoRedirect = false</c>).</remarks>");
        }

        var header = response.IsSingleStatus
            ? $"public sealed class {response.Name}() : {endpoint.ResultName}({StatusText.Number(response.FirstStatus)}){shared}"
            : $"public sealed class {response.Name}(int statusCode) : {endpoint.ResultName}({StatusIn(response)}){shared}";
        if (response is { IsDefault: false, Headers.Count: 0, Body: null, Poll: not { NeedsOwnAddress: true } })
        {
            writer.Lines($"{header};");
            return;
        }

        using (writer.OpenBlock(header))
        {
            if (response.IsDefault)
            {
                writer.Lines("private protected override bool IsLeftOver => true;").BlankLine();
            }

            if (response.Poll is { NeedsOwnAddress: true })
            {
                // Whoever keeps a result keeps no request.
                writer.Lines($"internal global::System.Uri? {PollModel.OwnAddress} {{ get; init; }}").BlankLine();
            }

            foreach (var part in response.Headers)
            {
                WriteProperty(writer, part.Name, part.Type, part.IsOptional, part.Summary, api);
            }

            if (response.Body is { } body)
            {
                WriteProperty(writer, "Body", body.Type, body.IsOptional, body.Summary, api);
                if (response.InterfaceName is null)
                {
                    // That of a shared case is found by its interface.
                    writer.BlankLine().Lines("private protected override object? BoxedBody => Body;");
                }
            }
        }
    }

    // 304 is an answer of its own, and sends nobody elsewhere.
    private static bool IsRedirect(CaseModel response) => response is { FirstStatus: >= 300, LastStatus: <= 399 and not 304 };

    private static string StatusIn(CaseModel response) => response.IsDefault
        ? "statusCode"
        : $"global::Clientwright.Support.StatusCodes.InRange(statusCode, {StatusText.Number(response.FirstStatus)}, {StatusText.Number(response.LastStatus)})";

    private static void WriteProperty(CodeWriter writer, string name, TypeModel type, bool isOptional, string? summary, ApiNames api) =>
        PropertyEmitter.Write(
            writer,
            isOptional
                ? $"public {TypeText.OrNull(type, api)} {name} {{ get; init; }}"
                : $"public required {TypeText.Of(type, api)} {name} {{ get; init; }}",
            summary);
}
