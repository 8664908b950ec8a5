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

    public bool TryParse(string text, [MaybeNullWhen(false)] out Uri value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
}
