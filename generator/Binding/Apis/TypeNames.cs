using Clientwright.Collections;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>The names that a type is written with.</summary>
internal static class TypeNames
{
    public static IEnumerable<string> In(SchemaSpec schema) => schema switch
    {
        { Type: { } type } => In(type),
        { Items: { } items } => In(items),
        { Values: { } values } => In(values),
        _ => [],
    };

    /// <summary>All declared types that a schema refers to, in place too: also what it extends, its cases and its other members.</summary>
    /// <returns>Each once, in ordinal order.</returns>
    public static EquatableArray<string> Throughout(IEnumerable<SchemaSpec> schemas)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var schema in schemas)
        {
            AddThroughout(schema, names);
        }

        return names.Count == 0 ? EquatableArray<string>.Empty : names.ToEquatableArray();
    }

    private static void AddThroughout(SchemaSpec? schema, SortedSet<string> names)
    {
        if (schema is null)
        {
            return;
        }

        Add(schema.Type, names);
        Add(schema.Others, names);
        AddThroughout(schema.Items, names);
        AddThroughout(schema.Values, names);
        if (schema.Extends is { } extended)
        {
            names.Add(extended.Value);
        }

        foreach (var field in schema.Fields ?? EquatableArray<FieldSpec>.Empty)
        {
            AddThroughout(field.Schema, names);
        }

        foreach (var one in schema.Events ?? EquatableArray<FieldSpec>.Empty)
        {
            AddThroughout(one.Schema, names);
        }

        if (schema.OneOf is { } oneOf)
        {
            Add(oneOf.Others, names);
            foreach (var choice in oneOf.Cases)
            {
                Add(choice.Type, names);
            }
        }
    }

    private static void Add(TypeExpression? type, SortedSet<string> names)
    {
        foreach (var name in type is null ? [] : In(type))
        {
            if (!BuiltInTypes.Contains(name))
            {
                names.Add(name);
            }
        }
    }

    public static IEnumerable<string> In(TypeExpression type) => type switch
    {
        TypeExpression.Named named => [named.Name],
        TypeExpression.List list => In(list.Item),
        TypeExpression.Map map => In(map.Value),
        TypeExpression.Tuple tuple => tuple.Items.SelectMany(In),
        TypeExpression.Nullable nullable => In(nullable.Inner),
        _ => [],
    };
}
