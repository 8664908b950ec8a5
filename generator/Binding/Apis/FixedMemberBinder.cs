using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Types → those of their members that are constants or closed enums, by which a choice can be contradicted. Other members are left out,
/// so that few edits of a type concern whoever refers to it.
/// </summary>
internal sealed class FixedMemberBinder(IReadOnlyDictionary<string, TypeSpec> types)
{
    private readonly Dictionary<string, EquatableArray<FixedMember>> _known = new(StringComparer.Ordinal);

    public ApiContext Bind(ApiContext api) => api with
    {
        Types = api.Types
            .Select(type => MembersOf(type.Name) is { Count: > 0 } members ? type with { FixedMembers = members } : type)
            .ToEquatableArray(),
    };

    /// <summary>In the ordinal order of their names.</summary>
    /// <param name="level">How many types extend each other on the way here. What extends itself, or too many, is reported elsewhere.</param>
    private EquatableArray<FixedMember> MembersOf(string name, int level = 0)
    {
        if (level == DependencyLevels.Limit || SchemaOf(name) is not { } schema)
        {
            return EquatableArray<FixedMember>.Empty;
        }

        // One type may be extended by thousands.
        if (!_known.TryGetValue(name, out var members))
        {
            members = MembersOf(schema, schema.Extends is { } extended ? MembersOf(extended.Value, level + 1) : EquatableArray<FixedMember>.Empty);
            _known[name] = members;
        }

        return members;
    }

    /// <summary>Its own members replace those that it inherits.</summary>
    private EquatableArray<FixedMember> MembersOf(SchemaSpec schema, EquatableArray<FixedMember> inherited)
    {
        var fields = schema.Fields ?? EquatableArray<FieldSpec>.Empty;
        var own = new HashSet<string>(fields.Select(field => field.WireName.Value), StringComparer.Ordinal);
        return fields.Select(Bind).OfType<FixedMember>()
            .Concat(inherited.Where(member => !own.Contains(member.WireName)))
            .OrderBy(member => member.WireName, StringComparer.Ordinal)
            .ToEquatableArray();
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
