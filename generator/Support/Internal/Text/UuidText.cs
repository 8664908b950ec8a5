namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A UUID, written as RFC 9562 does; read in any usual form.</summary>
[Embedded]
internal readonly struct UuidText : IText<Guid>
{
    private const string UrnPrefix = "urn:uuid:";

    public string Kind => "a UUID";

    public string Format(Guid value) => value.ToString("D");

    public bool TryParse(ReadOnlySpan<char> text, out Guid value) =>
        Guid.TryParse(text.StartsWith(UrnPrefix, StringComparison.OrdinalIgnoreCase) ? text.Slice(UrnPrefix.Length) : text, out value);
}
