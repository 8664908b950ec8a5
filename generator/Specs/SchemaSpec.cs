using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>
/// What a value is. Just one of <see cref="Type"/>, <see cref="Fields"/>, <see cref="Items"/>, <see cref="Values"/>,
/// <see cref="Enum"/>, <see cref="OneOf"/> and <see cref="Events"/> is set; the rest says how it is documented and how it stands on the wire.
/// </summary>
public sealed record SchemaSpec
{
    /// <summary>Where a mistake about the schema as a whole is shown: its key.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The type as one expression; a tuple is one too.</summary>
    public TypeExpression? Type { get; init; }

    public EquatableArray<FieldSpec>? Fields { get; init; }

    public SchemaSpec? Items { get; init; }

    public SchemaSpec? Values { get; init; }

    public EnumSpec? Enum { get; init; }

    public OneOfSpec? OneOf { get; init; }

    /// <summary>What the events of a body say, by their names.</summary>
    public EquatableArray<FieldSpec>? Events { get; init; }

    /// <summary>The object type whose members this one has as well.</summary>
    public Text? Extends { get; init; }

    /// <summary>The type of the members that the spec does not name, which are then kept and sent again.</summary>
    public TypeExpression? Others { get; init; }

    public string? Summary { get; init; }

    public Text? Example { get; init; }

    public Text? Default { get; init; }

    public Text? Const { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The C# name, where the derived one is poor.</summary>
    public Text? Name { get; init; }

    public Access Access { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>The separator of a list that is one string on the wire.</summary>
    public Text? Join { get; init; }

    public Text? Format { get; init; }

    /// <summary><c>string</c> for a number or a boolean that stands in a string.</summary>
    public Text? As { get; init; }

    /// <summary>What the value must keep to.</summary>
    public EquatableArray<ConstraintSpec> Constraints { get; init; }

    /// <summary>Whether an array of exactly one is read as well as the bare value.</summary>
    public bool IsSingle { get; init; }

    public XmlSpec? Xml { get; init; }
}
