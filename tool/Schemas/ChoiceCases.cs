using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Schemas;

/// <summary>How the alternatives of a choice are told apart.</summary>
internal sealed record ChoiceCases(string Property, IReadOnlyList<KeyValuePair<string, DocumentNode>> Kinds, DocumentNode? Others)
{
    /// <summary>Whether a member can select it: an object, or a choice that another member tells apart.</summary>
    public static bool CanBeKind(DocumentNode node, Shapes shapes) => shapes.Final(node) switch
    {
        (_, Shape.Object) => true,
        ({ } choice, Shape.Choice) => choice.Has("discriminator"),
        _ => false,
    };

    /// <summary>By a discriminator: what it lists, and the other alternatives by their names.</summary>
    public static ChoiceCases? By(Discriminator discriminator, IReadOnlyList<DocumentNode> alternatives, Properties properties, ImportContext context)
    {
        var kinds = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var (value, kind) in discriminator.Mapping)
        {
            Add(kinds, properties.Constants(kind, discriminator.Property), value, kind);
        }

        var listed = kinds.Values.Select(kind => context.Shapes.Final(kind).Node).ToHashSet();
        foreach (var alternative in alternatives.Where(alternative => !listed.Contains(context.Shapes.Final(alternative).Node)))
        {
            var constants = properties.Constants(alternative, discriminator.Property);
            var name = context.Documents.Target(alternative)?.Key;
            if (constants.Count == 0 && name is null)
            {
                return null;
            }

            Add(kinds, constants, name, alternative);
        }

        return kinds.Count == 0 || kinds.Values.Append(discriminator.Others).Any(kind => kind is not null && !CanBeKind(kind, context.Shapes))
            ? null
            : new ChoiceCases(discriminator.Property, [.. kinds], discriminator.Others);
    }

    /// <summary>By a member that is required everywhere, and has other values in each.</summary>
    public static ChoiceCases? ByConstant(IReadOnlyList<DocumentNode> alternatives, Properties properties)
    {
        var candidates = properties.AllRequired(alternatives[0]).Where(name => properties.Constants(alternatives[0], name).Count > 0).Order(StringComparer.Ordinal);
        foreach (var name in candidates)
        {
            var kinds = alternatives
                .Where(alternative => properties.AllRequired(alternative).Contains(name))
                .SelectMany(alternative => properties.Constants(alternative, name).Select(value => KeyValuePair.Create(value, alternative)))
                .ToArray();
            if (kinds.Select(kind => kind.Value).Distinct().Count() == alternatives.Count
                && kinds.Select(kind => kind.Key).Distinct(StringComparer.Ordinal).Count() == kinds.Length)
            {
                return new ChoiceCases(name, kinds, null);
            }
        }

        return null;
    }

    /// <summary>What a kind says itself of the member that selects it goes before what the discriminator says.</summary>
    private static void Add(Dictionary<string, DocumentNode> kinds, IReadOnlyList<string> constants, string? value, DocumentNode kind)
    {
        foreach (var selecting in constants.Count == 0 || (value is not null && constants.Contains(value)) ? [value!] : constants)
        {
            kinds.TryAdd(selecting, kind);
        }
    }
}
