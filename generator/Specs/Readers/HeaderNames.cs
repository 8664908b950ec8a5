using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>What HTTP allows as the name of a header or a cookie: a token. The generated client could not send any other.</summary>
internal static class HeaderNames
{
    public const string Header = "header";
    public const string Cookie = "cookie";

    /// <param name="what">What has the name: a header or a cookie.</param>
    /// <returns>Whether the name can be sent; if not, it is reported.</returns>
    public static bool Check(Text name, DiagnosticBag diagnostics, string what = Header)
    {
        if (TextPatterns.HeaderName.Matches(name.Value))
        {
            return true;
        }

        diagnostics.Report(DiagnosticIds.HeaderName, name.Span, name.Value, what);
        return false;
    }
}
