using Clientwright.Collections;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads what a value must keep to. What the numbers mean is looked at where the type is known.</summary>
internal static class ConstraintReader
{
    public static EquatableArray<ConstraintSpec> Read(SpecMapping mapping) => ConstraintWords.All
        .Select(key => (Key: mapping.Find(key)?.Key.ToText(), Value: mapping.Text(key)))
        .Where(constraint => constraint is { Key: not null, Value: { } value } && (constraint.Key.Value != "unique" || value.Value == "true"))
        .Select(constraint => new ConstraintSpec(constraint.Key!, constraint.Value!))
        .ToEquatableArray();
}
