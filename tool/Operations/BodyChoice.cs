using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>
/// Which of the media types of a body are in the spec. Those that say the same value in other ways are one, since a client needs no more; what
/// is another value, or no value but a picture, is another body.
/// </summary>
internal sealed class BodyChoice(ImportContext context, MediaTypeRules rules)
{
    private static readonly string[] Preferred =
        [BodyWords.Json, BodyWords.Form, BodyWords.Multipart, BodyWords.Xml, BodyWords.Text, BodyWords.Binary, BodyWords.JsonLines, BodyWords.Events];

    /// <summary>The bodies in the order of the document; all that is left out is listed.</summary>
    public IReadOnlyList<MediaContent> Of(ObjectNode content, BodyUse use)
    {
        var kept = new List<MediaContent>();
        foreach (var same in content.Entries().Select(Read).GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var usable = same.Where(one => one.Word.Length > 0 && rules.WhyNot(one, use) is null).OrderBy(RankOf).ToArray();
            foreach (var other in same.Where(other => other != usable.FirstOrDefault()))
            {
                Leave(content, other, usable.FirstOrDefault(), use);
            }

            kept.AddRange(usable.Take(1));
        }

        return use == BodyUse.Failure ? First(content, kept) : OfTypes(content, kept);
    }

    /// <summary>The one that says most to a client; the others are listed.</summary>
    public IReadOnlyList<MediaContent> First(ObjectNode content, IReadOnlyList<MediaContent> kept)
    {
        var first = kept.OrderBy(RankOf).Take(1).ToArray();
        foreach (var other in kept.Except(first))
        {
            context.Losses.AddWhole(LossKind.Meaning, "content", content, other.Member, $"a body as {other.Name} is left out");
        }

        return first;
    }

    /// <summary>One of each media type; ranges that stand for JSON may come to the same.</summary>
    private List<MediaContent> OfTypes(ObjectNode content, IEnumerable<MediaContent> kept)
    {
        var places = content.Members.Select((member, index) => (member, index)).ToDictionary(entry => entry.member, entry => entry.index);
        var sorted = kept.OrderBy(one => places[one.Member]).ToArray();
        var apart = sorted.DistinctBy(one => BodyForm.TypeOf(one.Name)).ToList();
        foreach (var other in sorted.Except(apart))
        {
            context.Losses.AddWhole(LossKind.Meaning, "content", content, other.Member, $"a body as {other.Name} is left out: another one is of its media type");
        }

        return apart;
    }

    private static int RankOf(MediaContent content) =>
        (Array.IndexOf(Preferred, content.Word) * 2) + (BodyForm.Key(content.Name, content.Word) is null or BodyWords.Xml ? 0 : 1);

    private MediaContent Read(ObjectMember member) => context.Documents.Resolve(member.Value) is ObjectNode media
        ? new MediaContent(member, media, BodyForm.WordOf(member.Name) ?? "")
        : new MediaContent(member, new ObjectNode(member.Place, []), "");

    /// <summary>The same for two that say the same value.</summary>
    private static string KeyOf(MediaContent content) => BodyForm.IsOfValue(content.Name, content.Word) && content.Schema is { } schema
        ? NodeText.Of(schema)
        : "/" + BodyForm.TypeOf(content.Name);

    private void Leave(ObjectNode content, MediaContent other, MediaContent? kept, BodyUse use)
    {
        var reason = other.Word.Length == 0 ? null : rules.WhyNot(other, use);
        var (kind, what) = kept is not null ? (LossKind.Changed, $": {kept.Name} says the same")
            : reason is { Length: > 0 } ? (LossKind.Meaning, ": " + reason)
            : (LossKind.Meaning, "");
        context.Losses.AddWhole(kind, "content", content, other.Member, $"a body as {other.Name} is left out{what}");
    }
}
