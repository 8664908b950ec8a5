using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>A key with its optional marker taken off: the <c>?</c> at the end of an unquoted key. A quoted key is literal.</summary>
/// <param name="Span">Where the name stands, the marker not counted.</param>
internal sealed record SpecKey(string Name, bool IsOptional, SourceSpan Span)
{
    private const string Marker = "?";

    public static SpecKey From(YamlScalarNode key)
    {
        var isMarked = key.IsPlain && key.Text.Length > 1 && key.Text.EndsWith(Marker, StringComparison.Ordinal);
        return isMarked
            ? new SpecKey(key.Text.Substring(0, key.Text.Length - 1), IsOptional: true, key.SpanOf(0, key.Text.Length - 1))
            : new SpecKey(key.Text, IsOptional: false, key.Span);
    }

    public Text ToText() => new(Name, Span);
}
