using System.Globalization;
using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Reporting;

/// <summary>Keeps what was found: the specs as they have to be to fail, and what is wrong with what comes of them.</summary>
internal sealed class FindingFolder(string path)
{
    // Many cases fail for one mistake; a few of them are enough to find it.
    private const int MostOfOneSignature = 2;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether a finding of this signature is still news.</summary>
    public bool Wants(Finding finding)
    {
        var count = _counts.GetValueOrDefault(finding.Signature);
        _counts[finding.Signature] = count + 1;
        return count < MostOfOneSignature;
    }

    public void Write(Finding finding, IReadOnlyList<FuzzFile> files, string origin)
    {
        var name = string.Concat(finding.Signature.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
        var folder = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{name}-{_counts[finding.Signature]}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "finding.txt"), $"{finding.Signature}\n{finding.Detail}\n{origin}\n");
        foreach (var file in files)
        {
            var place = Path.Combine(folder, file.Path.TrimStart('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, file.Text);
        }
    }
}
