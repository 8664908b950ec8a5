using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// One declared response, as a record inside its endpoint's result:
/// <code>
/// public sealed record Accepted() : CancelOperationResult(202)
/// {
///     public required Uri Location { get; init; }
/// }
/// </code>
/// A case that covers several status codes is made with the one that came.
/// </summary>
internal static class CaseEmitter
{
    public static void Write(CodeWriter writer, EndpointModel endpoint, CaseModel response, CaseClosure closure)
    {
        var api = endpoint.Api;
        var shared = response.InterfaceName is { } name ? ", " + ApiType.Of(api, name) : "";
        Documentation.Write(writer, "summary", response.Means);
        if (IsRedirect(response))
        {
            writer.Lines("/// <remarks>Seen only if the <c>HttpClient</c> does not follow redirects itself (<c>AllowAutoRedirect = false</c>).</remarks>");
        }

        using (writer.OpenBlock(response.IsSingleStatus
            ? $"public sealed record {response.Name}() : {endpoint.ResultName}({StatusText.Number(response.FirstStatus)}){shared}"
            : $"public sealed record {response.Name} : {endpoint.ResultName}{shared}"))
        {
            if (!response.IsSingleStatus)
            {
                WriteConstructor(writer, response);
            }

            if (response.IsDefault)
            {
                writer.BlankLine().Lines("private protected override bool IsLeftOver => true;");
            }

            foreach (var header in response.Headers)
            {
                WriteProperty(writer, header.Name, header.Type, header.IsOptional, header.Summary, api);
            }

            if (response.Body is { } body)
            {
                WriteProperty(writer, "Body", body.Type, body.IsOptional, body.Summary, api);
            }

            RecordMembers.WriteEquality(writer, response.Name, [.. ContentsOf(response)], api, isDerived: true);
            closure.WriteCase(writer);
        }
    }

    // 304 is an answer of its own, and sends nobody elsewhere.
    private static bool IsRedirect(CaseModel response) => response is { FirstStatus: >= 300, LastStatus: <= 399 and not 304 };

    private static void WriteConstructor(CodeWriter writer, CaseModel response)
    {
        var status = response.IsDefault
            ? "statusCode"
            : $"global::Clientwright.Support.StatusCodes.InRange(statusCode, {StatusText.Number(response.FirstStatus)}, {StatusText.Number(response.LastStatus)})";
        writer.Lines(
            $$"""
            public {{response.Name}}(int statusCode) : base({{status}})
            {
            }
            """);
    }

    private static void WriteProperty(CodeWriter writer, string name, TypeModel type, bool isOptional, string? summary, ApiNames api)
    {
        Documentation.Write(writer.BlankLine(), "summary", summary);
        writer.Lines(isOptional
            ? $"public {TypeText.OrNull(type, api)} {name} {{ get; init; }}"
            : $"public required {TypeText.Of(type, api)} {name} {{ get; init; }}");
    }

    private static IEnumerable<RecordMember> ContentsOf(CaseModel response) =>
        response.Headers.Select(header => new RecordMember(header.Name, header.Type, header.IsOptional))
            .Concat(response.Body is { } body ? [new RecordMember("Body", body.Type, body.IsOptional)] : []);
}
