using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Emitting;

/// <summary>The door through which text from a spec gets into C# as a value.</summary>
internal static class Literal
{
    /// <summary>A string literal, quotes included.</summary>
    public static string String(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A UTF-8 literal, of type <c>ReadOnlySpan&lt;byte&gt;</c>. A lone surrogate has no UTF-8 form and becomes U+FFFD.</summary>
    public static string Utf8(string value) => String(WithoutLoneSurrogates(value)) + "u8";

    private static string WithoutLoneSurrogates(string value) => value.Any(char.IsSurrogate)
        ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value))
        : value;
}
