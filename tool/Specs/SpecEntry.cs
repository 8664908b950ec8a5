using Clientwright.Collections;

namespace Clientwright.Tool.Specs;

/// <param name="IsOptional">Whether a <c>?</c> stands behind the key.</param>
internal sealed record SpecEntry(string Key, SpecNode Value, bool IsOptional = false)
{
    /// <summary>Lines above the entry.</summary>
    public EquatableArray<string> Comment { get; init; }
}
