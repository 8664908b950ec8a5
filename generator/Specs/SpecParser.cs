using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Readers;

namespace Clientwright.Specs;

/// <summary>Reads a spec file: YAML text in, spec model and diagnostics out.</summary>
public static class SpecParser
{
    /// <summary>The length of the longest file that is read, in UTF-16 units. A longer one need not even be made a string.</summary>
    public const int MostCharacters = YamlLimits.Characters;

    /// <summary>What is said of a file that is longer than <see cref="MostCharacters"/>.</summary>
    public static SpecFile Refuse(string path, int length)
    {
        var diagnostics = new DiagnosticBag(path);
        YamlReader.ReportTooLarge(length, diagnostics);
        return new SpecFileReader(path, diagnostics).Read(null);
    }

    /// <summary>
    /// Everything sound that the file says, with everything that is wrong in it. No text makes it throw; only
    /// <see cref="OperationCanceledException"/> comes out.
    /// </summary>
    /// <param name="path">The file, as the compiler names it.</param>
    public static SpecFile Parse(string path, string text, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag(path);
        var root = YamlReader.Read(text, diagnostics, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new SpecFileReader(path, diagnostics).Read(root);
    }
}
