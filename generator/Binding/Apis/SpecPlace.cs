using System.Globalization;
using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>The other place of a clash, as messages name it.</summary>
internal static class SpecPlace
{
    /// <summary>The file as one beside it would name it, and the line: <c>'../shop/api.yaml(3)'</c>; of the same file, <c>line 3</c>.</summary>
    /// <param name="seenFrom">The file that the message is about.</param>
    public static string Of(string path, SourceSpan span, string seenFrom)
    {
        var line = (span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
        return path == seenFrom ? "line " + line : $"'{SpecPath.RelativeTo(seenFrom, path)}({line})'";
    }
}
