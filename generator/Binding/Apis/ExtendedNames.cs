using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>Finds which types are extended. Only their members are part of what others see of them.</summary>
internal static class ExtendedNames
{
    /// <summary>The names that an endpoint extends in place, in ordinal order.</summary>
    public static EquatableArray<string> In(EndpointSpec endpoint) => endpoint.Path.Concat(endpoint.Query).Concat(endpoint.Headers)
        .Select(parameter => parameter.Schema)
        .Concat(endpoint.Responses.SelectMany(In))
        .Concat(endpoint.Body is { } body ? [body.Schema] : [])
        .SelectMany(In)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    public static IEnumerable<SchemaSpec> In(ResponseSpec response) =>
        response.Headers.Select(header => header.Schema).Concat(response.Body is { } body ? [body.Schema] : []);

    public static IEnumerable<string> In(SchemaSpec schema)
    {
        var inner = (schema.Fields ?? EquatableArray<FieldSpec>.Empty).Select(field => field.Schema)
            .Concat(new[] { schema.Items, schema.Values }.OfType<SchemaSpec>())
            .SelectMany(In);
        return schema.Extends is { } extended ? inner.Prepend(extended.Value) : inner;
    }
}
