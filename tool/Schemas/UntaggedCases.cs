using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Schemas;

/// <summary>
/// The alternatives of a choice that their JSON tells apart, by the generator's rule: by the first token, and objects by a member that one requires
/// and the other does not have, or by a constant in which they differ. Texts are one alternative, whatever their formats, and so are numbers.
/// </summary>
internal sealed class UntaggedCases(ImportContext context, Properties properties)
{
    /// <summary>The alternatives, each with the type expression that stands for several; null where they cannot be told apart.</summary>
    public IReadOnlyList<(DocumentNode Node, string? Expression)>? Of(Schema schema)
    {
        var byToken = Flatten(schema, []).GroupBy(TokenOf).ToArray();
        if (byToken.Length == 0 || byToken.Any(group => group.Key is null))
        {
            return null;
        }

        var cases = new List<(DocumentNode, string?)>();
        foreach (var group in byToken)
        {
            var nodes = group.ToArray();
            if (nodes.Length > 1 && Merged(group.Key!, nodes) is { } expression)
            {
                cases.Add((nodes[0], expression));
            }
            else if (nodes.Length == 1 || (group.Key == "object" && AreApart(nodes)))
            {
                cases.AddRange(nodes.Select(node => (node, (string?)null)));
            }
            else
            {
                return null;
            }
        }

        return cases;
    }

    /// <summary>The alternatives, in place of a choice among them the alternatives of that.</summary>
    private IEnumerable<DocumentNode> Flatten(Schema schema, HashSet<ObjectNode> seen)
    {
        seen.Add(schema.Node);
        foreach (var alternative in schema.Alternatives)
        {
            if (context.Shapes.Final(alternative) is not ({ } final, Shape.Choice) || IsTagged(final))
            {
                yield return alternative;
            }
            else if (!seen.Contains(final))
            {
                foreach (var inner in Flatten(context.Shapes.Of(final), seen))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsTagged(ObjectNode choice) => choice.Has("discriminator");

    /// <summary>What the JSON of an alternative begins with; null where that may be anything.</summary>
    private string? TokenOf(DocumentNode node) => context.Shapes.Final(node) switch
    {
        ({ } scalar, Shape.Scalar) => EnumValues.TokenOf(context.Shapes.Of(scalar)),
        ({ } values, Shape.Enum) => EnumValues.TypeOf(context.Shapes.Of(values)) switch
        {
            "string" => "text",
            "boolean" => "boolean",
            null => null,
            _ => "number",
        },
        (_, Shape.List) => "list",
        (_, Shape.Map or Shape.Object or Shape.Choice) => "object",
        _ => null,
    };

    /// <summary>The type of several alternatives that begin alike.</summary>
    private string? Merged(string token, DocumentNode[] nodes)
    {
        if (token is not ("text" or "number" or "boolean"))
        {
            return null;
        }

        foreach (var node in nodes)
        {
            context.Losses.AddWhole(LossKind.Check, "oneOf", node, $"among several kinds of {token} this one is any");
        }

        var isWhole = token == "number" && nodes.All(node => context.Shapes.Of(context.Shapes.Final(node).Node!).Types is ["integer"]);
        return token switch
        {
            "text" => "string",
            "boolean" => "boolean",
            _ => isWhole ? "int64" : "double",
        };
    }

    private bool AreApart(DocumentNode[] nodes)
    {
        for (var one = 0; one < nodes.Length; one++)
        {
            for (var other = one + 1; other < nodes.Length; other++)
            {
                if (!AreApart(nodes[one], nodes[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool AreApart(DocumentNode one, DocumentNode other) => HasOwn(one, other) || HasOwn(other, one) || DiffersByConstant(one, other);

    /// <summary>Whether one must have a member that the other does not know.</summary>
    private bool HasOwn(DocumentNode one, DocumentNode other) =>
        context.Shapes.Final(other).Shape == Shape.Object && properties.All(other) is var known && NeededOf(one).Any(name => !known.ContainsKey(name));

    private bool DiffersByConstant(DocumentNode one, DocumentNode other)
    {
        var needed = NeededOf(other);
        return NeededOf(one).Where(needed.Contains).Any(name =>
            properties.Constants(one, name) is [var value] && properties.Constants(other, name) is [var another] && value != another);
    }

    /// <summary>The members that a value must have when it is read.</summary>
    private HashSet<string> NeededOf(DocumentNode node)
    {
        if (context.Shapes.Final(node) is not ({ } final, Shape.Object))
        {
            return [];
        }

        var recursion = new Recursion(context.Shapes, properties);
        var all = properties.All(node);
        return
        [
            .. properties.AllRequired(node).Where(name => !all.TryGetValue(name, out var property)
                || (property is ObjectNode member && !member.Has("default") && !member.Has("readOnly") && !member.Has("writeOnly") && !recursion.IsEndless(final, member))),
        ];
    }
}
