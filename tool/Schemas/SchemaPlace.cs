namespace Clientwright.Tool.Schemas;

/// <summary>Where a schema is used.</summary>
/// <param name="Name">The C# name of the type, should it be declared in place.</param>
/// <param name="Depth">How many schemas are around it in the spec.</param>
/// <param name="IsShared">Whether several endpoints use what is declared here, so that it is a type with a name.</param>
internal sealed record SchemaPlace(string Name, int Depth = 0, bool IsShared = false)
{
    // Deeper inside nobody would look for a type.
    private const int MostDepth = 5;

    /// <summary>Whether a null is possible here, which only a type expression can say.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is the definition of the type that has the name.</summary>
    public bool IsDefinition { get; init; }

    /// <summary>Whether the place has room for a <c>const</c>.</summary>
    public bool HasConst { get; init; }

    public bool IsDeep => Depth > MostDepth;

    /// <summary>Whether a type that is declared here needs a name.</summary>
    public bool NeedsName => IsNullable || IsShared || IsDeep;

    public SchemaPlace Member(string name) => Inside(name) with { HasConst = true };

    public SchemaPlace Item() => Inside("Item");

    public SchemaPlace Value() => Inside("Value");

    private SchemaPlace Inside(string suffix) => this with { Name = Name + suffix, Depth = Depth + 1, IsNullable = false, IsDefinition = false, HasConst = false };
}
