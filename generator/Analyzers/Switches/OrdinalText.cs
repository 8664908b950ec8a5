namespace Clientwright.Analyzers.Switches;

/// <summary>A text as a value: one that another is equal to by its characters, whatever the builder's culture.</summary>
internal sealed record OrdinalText(string Text) : IComparable
{
    public int CompareTo(object? other) => string.CompareOrdinal(Text, ((OrdinalText)other!).Text);
}
