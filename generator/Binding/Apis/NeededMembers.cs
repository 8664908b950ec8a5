using Clientwright.Collections;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>
/// Finds the types whose members others need to know: those that are extended, those that tell an operation's state, and
/// those that are sent as a form, in parts or as a parameter, and those that a choice tells apart by their members. Of all other types nobody sees more than
/// their names, so that an edit of one concerns no other.
/// </summary>
internal static class NeededMembers
{
    /// <summary>The names that a file needs, in ordinal order. Whatever an alias stands for is among them, since the alias may be needed by another.</summary>
    public static EquatableArray<string> In(SpecFile file)
    {
        var names = file.Types.Select(static type => type.Schema)
            .SelectMany(static schema => SchemaKind.IsAlias(schema) ? In(schema).Concat(TypeNames.In(schema)) : In(schema))
            .Concat(file.Api is { } api ? In(api) : [])
            .Concat(file.Endpoint is { } endpoint ? In(endpoint, file.Types) : []);
        return new SortedSet<string>(names, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>
    /// What the pages of an endpoint lead through, and the way to the result of an operation: what its answers name, and what stands in its own file, where the types of one endpoint are.
    /// </summary>
    private static EquatableArray<string> OnPaths(EndpointSpec endpoint, EquatableArray<TypeSpec> types) => endpoint is { Paging: null, Operation: null or { Result: null } }
        ? EquatableArray<string>.Empty
        : TypeNames.Throughout(endpoint.Responses.SelectMany(SchemasIn).Concat(types.Select(static type => type.Schema)));

    /// <summary>The names that an endpoint needs, in ordinal order.</summary>
    /// <param name="types">The types in its file.</param>
    public static EquatableArray<string> In(EndpointSpec endpoint, EquatableArray<TypeSpec> types)
    {
        var schemas = endpoint.Parameters.Select(parameter => parameter.Schema)
            .Concat(endpoint.Responses.SelectMany(SchemasIn))
            .Concat(endpoint.Bodies.Select(body => body.Schema));
        var tellers = endpoint.Operation is null
            ? []
            : endpoint.Responses.SelectMany(response => response.Bodies).Select(body => body.Schema.Type).OfType<TypeExpression>();
        var forms = endpoint.Bodies.Where(IsForm).SelectMany(body => TypeNames.In(body.Schema));
        return schemas.SelectMany(In)
            .Concat(tellers.SelectMany(TypeNames.In))
            .Concat(forms)
            .Concat(Parameters(endpoint.Parameters))
            .Concat(OnPaths(endpoint, types))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The names that an API's own parameters and responses need.</summary>
    public static IEnumerable<string> In(ApiSpec api) => api.Responses.SelectMany(SchemasIn)
        .Concat(api.Parameters.Concat(api.Variables).Select(parameter => parameter.Schema))
        .SelectMany(In)
        .Concat(Parameters(api.Parameters));

    /// <summary>The names that a schema extends, or chooses from without a discriminator, itself or in place.</summary>
    public static IEnumerable<string> In(SchemaSpec schema)
    {
        // Nearly all: a type that is named, or values.
        if (schema is { Fields: null, Items: null, Values: null, Extends: null, OneOf: null, Events: null })
        {
            return [];
        }

        if (schema.OneOf is { Discriminator: null } oneOf)
        {
            return oneOf.Cases.Select(choice => choice.Type).SelectMany(TypeNames.In);
        }

        var inner = (schema.Fields ?? EquatableArray<FieldSpec>.Empty).Select(field => field.Schema)
            .Concat((schema.Events ?? EquatableArray<FieldSpec>.Empty).Select(one => one.Schema))
            .Concat(new[] { schema.Items, schema.Values }.OfType<SchemaSpec>())
            .SelectMany(In);
        return schema.Extends is { } extended ? inner.Prepend(extended.Value) : inner;
    }

    private static bool IsForm(BodySpec body) => body.As is { } form && BodyWords.Of(form.Value) is BodyWords.Form or BodyWords.Multipart;

    private static IEnumerable<string> Parameters(IEnumerable<ParameterSpec> parameters) =>
        parameters.SelectMany(parameter => TypeNames.In(parameter.Schema)).Where(name => !BuiltInTypes.Contains(name));

    private static IEnumerable<SchemaSpec> SchemasIn(ResponseSpec response) =>
        response.Headers.Select(header => header.Schema).Concat(response.Bodies.Select(body => body.Schema));
}
