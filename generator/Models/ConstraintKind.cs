namespace Clientwright.Models;

/// <summary>What a constraint is about. Each is a method of the support code's <c>Constraint</c>.</summary>
public enum ConstraintKind
{
    MinLength,
    MaxLength,
    Pattern,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
    MultipleOf,
    MinItems,
    MaxItems,
    Unique,
}
