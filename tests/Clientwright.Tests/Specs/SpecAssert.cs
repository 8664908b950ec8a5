using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Specs;
using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Tests.Specs;

/// <summary>Reads a spec, and checks what is reported about it: each diagnostic's id, message and place.</summary>
internal static class SpecAssert
{
    private const string Path = "specs/offer.yaml";

    /// <summary>Reads a spec that has no mistake.</summary>
    public static SpecFile Sound(string yaml)
    {
        var file = SpecParser.Parse(Path, yaml);
        Assert.Empty(file.Diagnostics.Select(Describe));
        return file;
    }

    /// <summary>Reads a spec whose mistakes are marked, and expects just these messages, in the order of the marks.</summary>
    /// <param name="expected">The id, a colon and the message.</param>
    public static SpecFile Reports(string marked, params string[] expected)
    {
        var (text, marks) = MarkedText.Parse(marked);
        var file = SpecParser.Parse(Path, text);

        Assert.Equal(
            expected.Zip(marks, (message, mark) => $"{Shown(text, mark)} {message}"),
            file.Diagnostics.Select(diagnostic => $"{Shown(text, (diagnostic.Span.Start, diagnostic.Span.End))} {Describe(diagnostic)}"));
        Assert.Equal(expected.Length, marks.Count);
        Assert.All(file.Diagnostics, diagnostic => AssertLines(text, diagnostic));
        return file;
    }

    /// <summary>The lines and columns must be those that the compiler counts.</summary>
    public static void AssertLines(string text, SpecDiagnostic diagnostic)
    {
        var lines = SourceText.From(text).Lines;
        var location = diagnostic.ToDiagnostic().Location;
        Assert.Equal(lines.GetLinePositionSpan(location.SourceSpan), location.GetLineSpan().Span);
    }

    private static string Describe(SpecDiagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}";

    private static string Shown(string text, (int Start, int End) span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Start}: [{text[span.Start..span.End]}]");
}
