using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The media types of a request or an answer → <c>body</c>, or <c>bodies</c> where there are several.</summary>
internal sealed class BodiesMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly BodyMapper _bodies = new(context, schemas);
    private readonly BodyChoice _choice = new(context, new MediaTypeRules(context, schemas.Xml));

    /// <param name="owner">What holds the media types under <c>content</c>.</param>
    /// <param name="names">What types are called that stand there.</param>
    /// <returns>Null where specs have none of the media types, which is listed.</returns>
    public SpecEntry? Map(ObjectNode owner, BodyNames names, BodyUse use, string? description, bool isOptional)
    {
        if (owner.Object("content") is not { } content)
        {
            return null;
        }

        var kept = _choice.Of(content, use);
        if (kept.Count > 1 && use == BodyUse.Request && !context.Names.TryInPlace(names.InPlace("")))
        {
            kept = _choice.First(content, kept);
        }

        return kept switch
        {
            [] => null,
            [var only] => MapOne(only, names, use, description).As("body", isOptional),
            _ => new SpecEntry("bodies", MapSeveral(kept, names, use), isOptional) { Comment = Prose.Of(description)?.Rest ?? default },
        };
    }

    private Described MapOne(MediaContent content, BodyNames names, BodyUse use, string? description)
    {
        // Whatever an answer of failure is called, it is read if it can be.
        var key = use == BodyUse.Failure && content.Word == BodyWords.Json ? null : BodyForm.Key(content.Name, content.Word);
        return _bodies.Map(content, key, names.Place(""), names.InPlace(""), description);
    }

    private SpecMap MapSeveral(IReadOnlyList<MediaContent> kept, BodyNames names, BodyUse use)
    {
        var cases = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<SpecEntry>();
        foreach (var content in kept)
        {
            var type = BodyForm.TypeOf(content.Name);
            var derived = MediaTypeNames.Of(type);
            var name = Unique(derived, cases);
            var body = _bodies.Map(content, null, names.Place(name), names.InPlace(name), null);
            var given = name == derived ? null : use == BodyUse.Request ? name : names.Case + name;
            entries.Add(new SpecEntry(type, Annotations.Together(body.Node, new SpecMap().With("is", given))) { Comment = body.Comment });
        }

        return new SpecMap(IsBlock: true).With(entries);
    }

    private static string Unique(string derived, HashSet<string> taken)
    {
        var stem = CSharpNames.IsIdentifier(derived) ? derived : Identifiers.Of(derived, "Media");
        var name = stem.Length <= 60 ? stem : stem[..60];
        for (var number = 2; !taken.Add(ReservedNames.OfChoice(name, "")); number++)
        {
            name = stem + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
