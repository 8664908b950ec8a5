using Clientwright.Collections;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs;

/// <summary>A list of known values. Open unless closed: then a value that is not listed does not fit.</summary>
public sealed record EnumSpec(EquatableArray<EnumValueSpec> Values, bool IsClosed, bool IgnoresCase)
{
    /// <summary>The built-in type that the values are of; null for texts.</summary>
    public Text? Type { get; init; }

    public bool IsOfNumbers => Type is { } type && BuiltInTypes.Numbers.Contains(type.Value);
}
