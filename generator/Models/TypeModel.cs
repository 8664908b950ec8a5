using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>The type of a value, bound: the emitters derive from it the C# type and how it is read, written and compared.</summary>
public abstract record TypeModel
{
    public sealed record Scalar(ScalarKind Kind, ScalarFormat Format = ScalarFormat.Usual) : TypeModel
    {
        /// <summary>Whether it is a number in JSON.</summary>
        public bool IsNumber => HasNumberFormat
            || Kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Float or ScalarKind.Double or ScalarKind.Decimal;

        /// <summary>Whether it is a number in JSON by its format, though no number in C#.</summary>
        public bool HasNumberFormat => Format
            is ScalarFormat.Unix or ScalarFormat.UnixMilliseconds or ScalarFormat.Seconds or ScalarFormat.Milliseconds;
    }

    /// <summary>A type that the API declares, by its C# name.</summary>
    public sealed record Declared(string Name, DeclaredKind Kind) : TypeModel;

    public sealed record List(TypeModel Item) : TypeModel
    {
        /// <summary>What an item is called in XML, where the list has an element of its own; null where it has none.</summary>
        public XmlName? XmlItem { get; init; }
    }

    public sealed record Map(TypeModel Value) : TypeModel;

    /// <summary>An array of as many items as there are types, each of its own.</summary>
    public sealed record Tuple(EquatableArray<TypeModel> Items) : TypeModel;

    /// <summary>An item or value that may be null. Whether a member may be absent or null is said by the member.</summary>
    public sealed record Nullable(TypeModel Inner) : TypeModel;

    /// <summary>A list that is one text on the wire.</summary>
    public sealed record Joined(TypeModel Item, string Separator) : TypeModel;

    /// <summary>A scalar that would be a number or a boolean in JSON, and stands in a string.</summary>
    public sealed record InString(TypeModel Inner) : TypeModel;

    /// <summary>A value that keeps to something where requests are checked.</summary>
    public sealed record Constrained(TypeModel Inner, EquatableArray<ConstraintModel> Constraints) : TypeModel;

    /// <summary>The bare value, or an array of exactly one.</summary>
    public sealed record Single(TypeModel Inner) : TypeModel;

    /// <summary>Items that are sent or read one by one: a whole body.</summary>
    public sealed record Streamed(TypeModel Item) : TypeModel;

    /// <summary>What a server sends as one of many, with what it says of it.</summary>
    public sealed record ServerEvent(TypeModel Data) : TypeModel;

    /// <summary>The types that it is made of. One that the API declares is a name, and so made of none.</summary>
    internal IReadOnlyList<TypeModel> Parts => this switch
    {
        List list => [list.Item],
        Map map => [map.Value],
        Tuple tuple => tuple.Items,
        Nullable nullable => [nullable.Inner],
        Joined joined => [joined.Item],
        InString inString => [inString.Inner],
        Constrained constrained => [constrained.Inner],
        Single single => [single.Inner],
        Streamed items => [items.Item],
        ServerEvent received => [received.Data],
        _ => [],
    };

    /// <summary>The type and all that it is made of, inner ones first.</summary>
    internal IEnumerable<TypeModel> WithParts() => Parts is { Count: > 0 } parts ? parts.SelectMany(static part => part.WithParts()).Append(this) : [this];

    /// <summary>The type without what its values must keep to.</summary>
    // Not public, as what is public is printed by ToString, and this would print itself.
    internal TypeModel Unconstrained => this is Constrained constrained ? constrained.Inner.Unconstrained : this;
}
