using System.Text;

namespace Clientwright.Tests.Baselines;

/// <summary>The pair of files of one baseline: what is accepted, and what was received when it differed.</summary>
internal sealed class BaselineFile
{
    private const string AcceptedEnd = ".verified.cs";
    private const string ReceivedEnd = ".received.cs";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _stem;

    private BaselineFile(string stem) => _stem = stem;

    public string AcceptedName => Path.GetFileName(_stem) + AcceptedEnd;

    private string AcceptedPath => _stem + AcceptedEnd;

    private string ReceivedPath => _stem + ReceivedEnd;

    public static BaselineFile For(string testFile, string name) => new(Stem(testFile, name));

    /// <remarks>The key is a generator's hint name as a rule; its own `.cs` is dropped, as Verify does.</remarks>
    public static BaselineFile For(string testFile, string name, string key)
        => new($"{Stem(testFile, name)}#{(key.EndsWith(".cs", StringComparison.Ordinal) ? key[..^3] : key)}");

    public static IEnumerable<BaselineFile> AllOf(string testFile, string name)
    {
        var stem = Stem(testFile, name);
        return Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, $"{Path.GetFileName(stem)}#*{AcceptedEnd}")
            .Select(path => new BaselineFile(path[..^AcceptedEnd.Length]));
    }

    /// <remarks>A checkout may have changed line ends; the generator's own are compared as they are.</remarks>
    public string? ReadAccepted()
        => File.Exists(AcceptedPath) ? File.ReadAllText(AcceptedPath, Utf8).Replace("\r\n", "\n", StringComparison.Ordinal) : null;

    public void WriteReceived(string text) => File.WriteAllText(ReceivedPath, text, Utf8);

    public void RemoveReceived() => File.Delete(ReceivedPath);

    public void RemoveAccepted() => File.Delete(AcceptedPath);

    public void Accept(string text)
    {
        File.WriteAllText(AcceptedPath, text, Utf8);
        RemoveReceived();
    }

    private static string Stem(string testFile, string name)
        => Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
}
