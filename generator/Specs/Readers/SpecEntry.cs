using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>A key and its value.</summary>
internal sealed record SpecEntry(SpecKey Key, YamlNode Value)
{
    /// <summary>Where a mistake about the value is shown: where there is none, at the key.</summary>
    public SourceSpan ValueSpan => Value is YamlScalarNode { IsNothing: true } ? Key.Span : Value.Span;
}
