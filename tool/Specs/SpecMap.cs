using System.Collections;
using Clientwright.Collections;

namespace Clientwright.Tool.Specs;

/// <summary>A mapping, in the order in which it is written.</summary>
/// <param name="IsBlock">Whether each entry has a line of its own, however short it is.</param>
internal sealed record SpecMap(bool IsBlock = false) : SpecNode, IEnumerable<SpecEntry>
{
    public EquatableArray<SpecEntry> Entries { get; init; }

    public override IEnumerable<string> TypeNames => Entries.SelectMany(entry => entry.Value.TypeNames);

    public override bool HasComment => Entries.Any(entry => entry.Comment.Count > 0 || entry.Value.HasComment);

    public SpecNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    public SpecMap With(SpecEntry entry) => this with { Entries = Entries.Append(entry).ToEquatableArray() };

    public SpecMap With(string key, SpecNode? value) => value is null ? this : With(new SpecEntry(key, value));

    public SpecMap With(string key, string? text) => text is null ? this : With(key, new SpecText(text));

    public SpecMap With(IEnumerable<SpecEntry> entries) => this with { Entries = Entries.Concat(entries).ToEquatableArray() };

    /// <summary>The same with entries in front.</summary>
    public SpecMap Behind(IEnumerable<SpecEntry> entries) => this with { Entries = entries.Concat(Entries).ToEquatableArray() };

    public IEnumerator<SpecEntry> GetEnumerator() => Entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
