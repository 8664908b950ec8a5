using System.Text.RegularExpressions;

namespace Clientwright.Specs.Grammar;

/// <summary>How a text must be written, where not any will do.</summary>
/// <param name="Pattern">
/// A regular expression for the whole text, in the part of the notation that .NET and ECMAScript (with its <c>u</c> flag) share; it has no anchors.
/// </param>
/// <param name="Description">What a text is that matches, with its article: <c>a code such as 202</c>.</param>
internal sealed record TextPattern(string Pattern, string Description)
{
    private Regex? _whole;

    // Not `^` and `$`: in .NET the latter matches before a line break at the end too.
    public bool Matches(string text) => (_whole ??= new Regex($@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant)).IsMatch(text);
}
