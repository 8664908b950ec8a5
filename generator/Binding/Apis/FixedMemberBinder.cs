using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Types → those of their members that are constants or closed enums, by which a choice can be contradicted. Other members are left out,
/// so that few edits of a type concern whoever refers to it.
/// </summary>
internal sealed class FixedMemberBinder(IReadOnlyDictionary<string, TypeSpec> types)
{
    public ApiContext Bind(ApiContext api) => api with
    {
        Types = api.Types
            .Select(type => MembersOf(type.Name) is { Count: > 0 } members ? type with { FixedMembers = members } : type)
            .ToEquatableArray(),
    };

    private EquatableArray<FixedMember> MembersOf(string name)
    {
        var members = new SortedDictionary<string, FixedMember?>(StringComparer.Ordinal);

        // Its own members first: they replace those of what it extends. What extends itself, or too many, is reported elsewhere.
        var schema = SchemaOf(name);
        for (var level = 0; schema is not null && level < DependencyLevels.Limit; level++)
        {
            foreach (var field in schema.Fields ?? EquatableArray<FieldSpec>.Empty)
            {
                if (!members.ContainsKey(field.WireName.Value))
                {
                    members.Add(field.WireName.Value, Bind(field));
                }
            }

            schema = schema.Extends is { } extended ? SchemaOf(extended.Value) : null;
        }

        return members.Values.OfType<FixedMember>().ToEquatableArray();
    }

    private FixedMember? Bind(FieldSpec field)
    {
        var enumeration = Resolve(field.Schema)?.Enum;
        if (field.Schema.Const is { } constant)
        {
            var value = enumeration?.Values.Select(Spellings).FirstOrDefault(spellings => spellings.Contains(constant.Value));
            return new FixedMember(field.WireName.Value, (value ?? [constant.Value]).ToEquatableArray(), enumeration is { IgnoresCase: true });
        }

        return enumeration is { IsClosed: true }
            ? new FixedMember(field.WireName.Value, enumeration.Values.SelectMany(Spellings).ToEquatableArray(), enumeration.IgnoresCase)
            : null;
    }

    private SchemaSpec? SchemaOf(string name) => types.TryGetValue(name, out var type) ? Resolve(type.Schema) : null;

    /// <summary>What a schema stands for in the end; null where that is none of the API's types, or a list or a map.</summary>
    private SchemaSpec? Resolve(SchemaSpec schema)
    {
        for (var level = 0; schema.Type is { } type; level++)
        {
            if (level == DependencyLevels.Limit || NameOf(type) is not { } name || !types.TryGetValue(name, out var spec))
            {
                return null;
            }

            schema = spec.Schema;
        }

        return schema;
    }

    private static string? NameOf(TypeExpression type) => type switch
    {
        TypeExpression.Named named => named.Name,
        TypeExpression.Nullable nullable => NameOf(nullable.Inner),
        _ => null,
    };

    private static string[] Spellings(EnumValueSpec value) => [value.Value.Value, .. value.OtherSpellings.Select(spelling => spelling.Value)];
}
