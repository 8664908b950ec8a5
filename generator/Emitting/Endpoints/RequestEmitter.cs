using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The record of what a call takes:
/// <code>
/// public sealed partial record CancelOperationRequest
/// {
///     public required string PublisherId { get; init; }
///     public CancelOperationBody? Body { get; init; }
/// }
/// </code>
/// </summary>
internal static class RequestEmitter
{
    public static void Write(CodeWriter writer, EndpointModel endpoint)
    {
        writer.BlankLine();
        Documentation.Write(writer, "summary", $"What {endpoint.Name} takes.");
        writer.Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"public sealed partial record {endpoint.RequestName}"))
        {
            var parameters = endpoint.Parameters.Where(parameter => !parameter.IsConstant).ToArray();
            foreach (var parameter in parameters)
            {
                ParameterProperty.WriteOfRequest(writer, parameter, endpoint.Api);
            }

            if (endpoint.Body is { } body)
            {
                WriteBody(writer, body, endpoint.Api);
            }

            RecordMembers.WriteEquality(writer, endpoint.RequestName, [.. ContentsOf(endpoint)], endpoint.Api);
            RecordMembers.WritePrint(writer, [.. NamesOf(endpoint)], parameters.Any(parameter => parameter.IsSecret));
        }
    }

    private static void WriteBody(CodeWriter writer, BodyModel body, ApiNames api) => PropertyEmitter.Write(
        writer,
        body.IsOptional
            ? $"public {TypeText.OrNull(body.Type, api)} Body {{ get; init; }}"
            : $"public required {TypeText.Of(body.Type, api)} Body {{ get; init; }}",
        body.Summary);

    private static IEnumerable<RecordMember> ContentsOf(EndpointModel endpoint)
    {
        foreach (var parameter in endpoint.Parameters.Where(parameter => !parameter.IsConstant))
        {
            yield return new RecordMember(parameter.Name, parameter.Type, ParameterProperty.IsNullable(parameter));
        }

        if (endpoint.Body is { } body)
        {
            yield return new RecordMember("Body", body.Type, body.IsOptional);
        }
    }

    private static IEnumerable<string> NamesOf(EndpointModel endpoint) =>
        endpoint.Parameters.Where(parameter => !parameter.IsConstant && !parameter.IsSecret).Select(parameter => parameter.Name)
            .Concat(endpoint.Body is null ? [] : ["Body"]);
}
