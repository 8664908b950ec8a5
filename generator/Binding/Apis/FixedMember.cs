using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>A member that takes few values: a constant, or those of a closed enum.</summary>
/// <param name="Values">All their spellings, in the order of the spec.</param>
/// <param name="IgnoresCase">Whether case does not tell them apart.</param>
public sealed record FixedMember(string WireName, EquatableArray<string> Values, bool IgnoresCase)
{
    internal bool Takes(string value) =>
        Values.Contains(value, IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
}
