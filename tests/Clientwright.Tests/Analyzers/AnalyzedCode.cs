using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.Analyzers;

/// <summary>What the compiler and the analyzers of the package said of a user's code.</summary>
/// <param name="Code">The user's code, and where something is expected.</param>
/// <param name="Compilation">The code with what was generated beside it.</param>
/// <param name="Diagnostics">Everything that was said, in the order of its places; what a suppressor silenced is among it, and says so.</param>
internal sealed record AnalyzedCode(MarkedText Code, CSharpCompilation Compilation, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What a user sees.</summary>
    public IReadOnlyList<Diagnostic> Reported =>
        [.. Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(Id, StringComparer.Ordinal)];

    /// <summary>The ids of what was silenced in the user's code, by a suppressor or by the user.</summary>
    public IReadOnlyList<string> Silenced =>
    [
        .. Diagnostics.Where(diagnostic => diagnostic.IsSuppressed && diagnostic.Location.SourceTree?.FilePath == AnalyzedProject.CodePath)
            .Select(Id)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Fails unless the user sees exactly these: one for each mark, in their order, and nothing else.</summary>
    /// <param name="expected">Id and message of each.</param>
    public void Reports(params (string Id, string Message)[] expected)
    {
        Assert.Equal(expected, Reported.Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(Code.Marks, Reported.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
    }

    /// <summary>Fails unless the user sees nothing at all.</summary>
    public void ReportsNothing() => Reports();

    private static string Id(Diagnostic diagnostic) => diagnostic.Id;
}
