using Clientwright.Collections;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>What a schema is in a spec, without the words about it.</summary>
/// <param name="Content">A type expression, or the keys that say what it is.</param>
internal sealed record SpecType(SpecNode Content, bool IsNullable = false)
{
    public static readonly SpecType Any = Of("any");

    public static SpecType Of(string expression, params IEnumerable<string> types) =>
        new(new SpecText(expression) { Types = types.ToEquatableArray(), IsWord = true });

    public static SpecType Named(string name) => Of(name, name);

    /// <summary>The expression; null where it takes a mapping.</summary>
    public string? Expression => (Content as SpecText)?.Text;

    /// <summary>With <c>| null</c> where it may be null.</summary>
    public SpecNode Node => (IsNullable, Content) switch
    {
        (true, SpecText text) => OrNull(text),
        (true, SpecMap { Entries: [{ Key: "type", Value: SpecText text }, ..] } map) =>
            new SpecMap(map.IsBlock).With(map.Entries[0] with { Value = OrNull(text) }).With(map.Entries.Skip(1)),
        _ => Content,
    };

    // Free JSON may be null as it is.
    private static SpecText OrNull(SpecText text) => text.Text == "any" ? text : text with { Text = text.Text + " | null" };

    /// <summary>A list or a map of it.</summary>
    public SpecType In(string word, string key) => new(Node switch
    {
        SpecText text => Around(word, text),
        // Of a list, how values stand on the wire is said of its items.
        SpecMap { Entries: [{ Key: "type", Value: SpecText text }, { Key: "format" or "as" } form] } => new SpecMap().With("type", Around(word, text)).With(form),
        var other => new SpecMap().With(key, other),
    });

    private static SpecText Around(string word, SpecText text) => text with { Text = $"{word}<{text.Text}>" };
}
