namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;

[Embedded]
internal readonly struct UriText : IText<Uri>
{
    public string Kind => "a URI reference";

    // The text that was given, so that a URI that was read is written back unchanged.
    public string Format(Uri value) => value.OriginalString;

    // A path is a relative reference: left to itself, Uri takes it for a file on Unix.
    public bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text.ToString(), text.StartsWith("/") ? UriKind.Relative : UriKind.RelativeOrAbsolute, out value);
}
