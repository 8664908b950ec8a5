using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>What HTTP allows as the name of a header. The generated client could not send any other.</summary>
internal static class HeaderNames
{
    /// <summary>Whether the name can be sent; if not, it is reported.</summary>
    public static bool Check(Text name, DiagnosticBag diagnostics)
    {
        if (TextPatterns.HeaderName.Matches(name.Value))
        {
            return true;
        }

        diagnostics.Report(DiagnosticIds.HeaderName, name.Span, name.Value);
        return false;
    }
}
