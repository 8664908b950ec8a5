using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Finds the sentences that a <c>#</c> cut short: of <c>means: Issue #1 is closed.</c> YAML reads <c>Issue</c>. Only where that is all
/// but certain: a sentence without its end, and a comment that begins with no space.
/// </summary>
internal static class CommentTraps
{
    public static void Check(SpecEntry entry, DiagnosticBag diagnostics)
    {
        if (entry is { Key.Name: "summary" or "means", Value: YamlScalarNode { GluedComment: { } comment, IsNothing: false } text }
            && !".!?:;".Contains(text.Text[text.Text.Length - 1]))
        {
            diagnostics.Report(DiagnosticIds.CommentInText, comment, text.Text);
        }
    }
}
