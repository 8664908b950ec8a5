namespace Clientwright.Models;

/// <summary>The type of a value, bound: the emitters derive from it the C# type and how it is read, written and compared.</summary>
public abstract record TypeModel
{
    public sealed record Scalar(ScalarKind Kind) : TypeModel;

    /// <summary>A type that the API declares, by its C# name.</summary>
    public sealed record Declared(string Name, DeclaredKind Kind) : TypeModel;

    public sealed record List(TypeModel Item) : TypeModel;

    public sealed record Map(TypeModel Value) : TypeModel;

    /// <summary>An item or value that may be null. Whether a member may be absent or null is said by the member.</summary>
    public sealed record Nullable(TypeModel Inner) : TypeModel;

    /// <summary>A list that is one text on the wire.</summary>
    public sealed record Joined(TypeModel Item, string Separator) : TypeModel;

    /// <summary>A number or boolean that stands in a JSON string.</summary>
    public sealed record InString(TypeModel Inner) : TypeModel;

    /// <summary>The bare value, or an array of exactly one.</summary>
    public sealed record Single(TypeModel Inner) : TypeModel;
}
