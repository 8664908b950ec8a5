namespace Clientwright.Tool.Specs;

/// <summary>What is written into a spec: a text, a list or a mapping. Equal when they are written alike.</summary>
internal abstract record SpecNode
{
    /// <summary>The names of types that stand in it.</summary>
    public abstract IEnumerable<string> TypeNames { get; }

    /// <summary>Whether a comment stands in it, for which there is room in block style only.</summary>
    public abstract bool HasComment { get; }
}
