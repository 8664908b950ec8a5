using Clientwright.Diagnostics;

namespace Clientwright.Specs.Readers;

/// <summary>What HTTP allows as the name of a header. The generated client could not send any other.</summary>
internal static class HeaderNames
{
    private const string Marks = "!#$%&'*+-.^_`|~";

    /// <summary>Whether the name can be sent; if not, it is reported.</summary>
    public static bool Check(Text name, DiagnosticBag diagnostics)
    {
        if (name.Value.Length > 0 && name.Value.All(IsTokenCharacter))
        {
            return true;
        }

        diagnostics.Report(DiagnosticIds.HeaderName, name.Span, name.Value);
        return false;
    }

    private static bool IsTokenCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Marks.IndexOf(character) >= 0;
}
