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

    public bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Uri value) => TryCreate(text.ToString(), out value);

    // A path is a relative reference: left to itself, Uri takes it for a file on Unix.
    internal static bool TryCreate(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute, out value);
}
