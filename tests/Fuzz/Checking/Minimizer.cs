using System.Diagnostics;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Checking;

/// <summary>Makes a case that fails smaller, for as long as it still fails in the same way: first files, then lines, then characters.</summary>
internal sealed class Minimizer(CaseChecker checker)
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _watch = new();

    public IReadOnlyList<FuzzFile> Minimize(IReadOnlyList<FuzzFile> files, Finding finding)
    {
        _watch.Restart();
        var smallest = files;
        for (var before = -1; before != Size(smallest) && _watch.Elapsed < Most;)
        {
            before = Size(smallest);
            smallest = Shrink(smallest, candidate => Fails(candidate, finding));
            for (var index = 0; index < smallest.Count; index++)
            {
                smallest = ShrinkText(smallest, index, "\n", finding);
            }

            for (var index = 0; index < smallest.Count && Size(smallest) < 2_000; index++)
            {
                smallest = ShrinkText(smallest, index, "", finding);
            }
        }

        return smallest;
    }

    private IReadOnlyList<FuzzFile> ShrinkText(IReadOnlyList<FuzzFile> files, int index, string separator, Finding finding)
    {
        IReadOnlyList<FuzzFile> With(IReadOnlyList<string> parts) =>
            [.. files.Select((file, place) => place == index ? file with { Text = string.Join(separator, parts) } : file)];
        IReadOnlyList<string> parts = separator.Length > 0 ? files[index].Text.Split(separator) : [.. files[index].Text.Select(character => character.ToString())];
        return With(Shrink(parts, candidate => Fails(With(candidate), finding)));
    }

    /// <summary>Leaves out stretches of parts, halves first and single ones at last.</summary>
    private IReadOnlyList<T> Shrink<T>(IReadOnlyList<T> parts, Func<IReadOnlyList<T>, bool> fails)
    {
        for (var length = Math.Max(1, parts.Count / 2); length > 0; length /= 2)
        {
            for (var start = 0; start < parts.Count && _watch.Elapsed < Most;)
            {
                IReadOnlyList<T> candidate = [.. parts.Take(start), .. parts.Skip(start + length)];
                if (fails(candidate))
                {
                    parts = candidate;
                }
                else
                {
                    start += length;
                }
            }
        }

        return parts;
    }

    private bool Fails(IReadOnlyList<FuzzFile> files, Finding finding) =>
        checker.Check(files).Findings.Any(found => found.Signature == finding.Signature);

    private static int Size(IEnumerable<FuzzFile> files) => files.Sum(file => file.Text.Length + 1);
}
