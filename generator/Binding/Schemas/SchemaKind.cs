using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

internal static class SchemaKind
{
    /// <summary>What a schema declares; null where it only puts other types together, as an alias does, or cannot be read.</summary>
    public static DeclaredKind? Of(SchemaSpec schema) => schema switch
    {
        { Type: not null } or { Items: not null } or { Values: not null } => null,
        { Fields: not null } or { Extends: not null } => DeclaredKind.Object,
        { Enum: { IsOfNumbers: true, IsClosed: true } } => DeclaredKind.ClosedNumber,
        { Enum.IsOfNumbers: true } => DeclaredKind.OpenNumber,
        { Enum.IsClosed: true } => DeclaredKind.ClosedEnum,
        { Enum: not null } => DeclaredKind.OpenEnum,
        { OneOf: not null } or { Events: not null } => DeclaredKind.OneOf,
        _ => null,
    };

    /// <summary>Whether fields, items or values of the schema may be declared in place, rather than named.</summary>
    public static bool HasInPlace(SchemaSpec schema) =>
        (schema.Fields is { } fields && fields.Any(static field => IsInPlace(field.Schema)))
        || (schema.Items is { } items && IsInPlace(items))
        || (schema.Values is { } values && IsInPlace(values));

    private static bool IsInPlace(SchemaSpec schema) => schema.Type is null && (!IsAlias(schema) || HasInPlace(schema));

    /// <summary>Whether the schema stands for a type that is written elsewhere, or for a list or map of one.</summary>
    public static bool IsAlias(SchemaSpec schema) => schema is { Type: not null } or { Items: not null } or { Values: not null };
}
