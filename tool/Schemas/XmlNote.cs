using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>How a member or a document stands in XML.</summary>
/// <param name="Name">Of its element, or of each of its elements, or of its attribute; null where nothing says it.</param>
internal sealed record XmlNote(string? Name)
{
    /// <summary>Of the elements inside of a list's own.</summary>
    public string? Item { get; init; }

    public string? Namespace { get; init; }

    public string? Prefix { get; init; }

    public bool IsAttribute { get; init; }

    /// <summary>Whether it is all the text of what it is a member of.</summary>
    public bool IsText { get; init; }

    /// <summary>The value of <c>xml</c>; null where all is as it is without.</summary>
    /// <param name="usual">The name that it has without being told.</param>
    public SpecMap? Node(string? usual)
    {
        if (IsText)
        {
            return new SpecMap().With("text", SpecText.Word("true"));
        }

        var map = new SpecMap()
            .With("name", Name == usual ? null : Name)
            .With("item", Item)
            .With("attribute", IsAttribute ? SpecText.Word("true") : null)
            .With("namespace", Namespace)
            .With("prefix", Prefix);
        return map.Entries.Count == 0 ? null : map;
    }
}
