using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The expression that makes a case of an answer, or null where the answer lacks what the case must have:
/// <code>
/// answer.TryReadAddress(out var header0, ["Location"]) ? new CancelOperationResult.Accepted { Location = header0 } : null
/// </code>
/// </summary>
internal static class CaseReading
{
    public static string Of(EndpointModel endpoint, CaseModel response)
    {
        var parts = PartsOf(endpoint.Api, response).ToArray();
        var status = response.IsSingleStatus ? parts.Length == 0 ? "()" : "" : "(answer.StatusCode)";
        var initializers = parts.Select(part => part.Initializer).Concat(response.Poll is { NeedsOwnAddress: true } ? [PollModel.OwnAddress + " = answer.Address"] : []).ToArray();
        var values = initializers.Length == 0 ? "" : $" {{ {string.Join(", ", initializers)} }}";
        var creation = $"new {endpoint.ResultName}.{response.Name}{status}{values}";

        var conditions = parts.Where(part => !part.IsOptional).Select(part => part.Reading).ToArray();
        return conditions.Length == 0 ? creation : $"{string.Join("\n    && ", conditions)}\n    ? {creation}\n    : null";
    }

    private static IEnumerable<Part> PartsOf(ApiNames api, CaseModel response)
    {
        for (var i = 0; i < response.Headers.Count; i++)
        {
            // A number keeps the variable apart from the others, and from the answer itself, whatever the header is called.
            var header = response.Headers[i];
            var variable = "header" + StatusText.Number(i);
            var (kind, shape) = header.Type switch
            {
                TypeModel.Scalar { Kind: ScalarKind.Uri } => ("Address", ""),
                TypeModel.Joined joined => (
                    "List", $"<{TypeText.Of(joined.Item, api)}, {TextShape.Of(joined.Item, api)}, {Separators.NameOf(joined.Separator)}>"),
                _ => ("Header", $"<{TypeText.Of(header.Type, api)}, {TextShape.Of(header.Type, api)}>"),
            };
            var names = string.Join(", ", header.WireNames.Select(Literal.String));
            var reading = $"answer.TryRead{Optional(header.IsOptional)}{kind}{shape}(out var {variable}, [{names}])";
            yield return new Part(header.Name, variable, reading, Nothing(header.IsOptional, header.Type, api));
        }

        if (response.Body is { } body)
        {
            var shape = BodyShape.Of(body);
            var reading = $"answer.TryRead{Optional(body.IsOptional)}{shape.Reading(body, api)}(out var body{shape.Arguments(body, api)})";
            yield return new Part("Body", shape.Value(body, "body", api), reading, Nothing(body.IsOptional, body.Type, api));
        }
    }

    // Typed, since an open enum can be made of any string: without its type, null would be taken for one.
    private static string? Nothing(bool isOptional, TypeModel type, ApiNames api) =>
        !isOptional ? null : TypeText.IsValueType(type) ? $"({TypeText.OrNull(type, api)})null" : "null";

    private static string Optional(bool isOptional) => isOptional ? "Optional" : "";

    /// <summary>A property of the case, and how it is read into a variable.</summary>
    /// <param name="Value">What the property is, once it is read.</param>
    /// <param name="Nothing">The expression for a property that the answer lacks; null where it must not lack it.</param>
    private sealed record Part(string Property, string Value, string Reading, string? Nothing)
    {
        public bool IsOptional => Nothing is not null;

        public string Initializer => IsOptional ? $"{Property} = {Reading} ? {Value} : {Nothing}" : $"{Property} = {Value}";
    }
}
