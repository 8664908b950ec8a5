using Clientwright.Collections;

namespace Clientwright.Tool.Specs;

/// <summary>A scalar.</summary>
internal sealed record SpecText(string Text) : SpecNode
{
    /// <summary>The types that it names, where it is a type expression.</summary>
    public EquatableArray<string> Types { get; init; }

    /// <summary>Whether it is a word of the language, which is written as it is: a plain null is no text.</summary>
    public bool IsWord { get; init; }

    /// <summary>A word of the language.</summary>
    public static SpecText Word(string word) => new(word) { IsWord = true };

    /// <summary>The name of a type.</summary>
    public static SpecText Type(string name) => new(name) { Types = new[] { name }.ToEquatableArray() };

    public override IEnumerable<string> TypeNames => Types;

    public override bool HasComment => false;
}
