using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Readers;

namespace Clientwright.Specs;

/// <summary>Reads a spec file: YAML text in, spec model and diagnostics out.</summary>
public static class SpecParser
{
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
