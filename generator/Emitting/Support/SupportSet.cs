namespace Clientwright.Emitting;

/// <summary>Some of the files of support code, by their numbers.</summary>
internal sealed class SupportSet : IEquatable<SupportSet>
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    public SupportSet() => _words = new ulong[(SupportFiles.Internal.Count + BitsPerWord - 1) / BitsPerWord];

    /// <summary>All files.</summary>
    public static SupportSet All => Of(Enumerable.Range(0, SupportFiles.Internal.Count));

    public static SupportSet Of(IEnumerable<int> files)
    {
        var set = new SupportSet();
        foreach (var file in files)
        {
            set.Add(file);
        }

        return set;
    }

    /// <summary>What is in any of some sets.</summary>
    public static SupportSet Union(IEnumerable<SupportSet> sets)
    {
        var all = new SupportSet();
        foreach (var set in sets)
        {
            all.Add(set);
        }

        return all;
    }

    /// <summary>Adds a file; false if it is there already.</summary>
    public bool Add(int file)
    {
        var bit = 1UL << (file % BitsPerWord);
        var isNew = (_words[file / BitsPerWord] & bit) == 0;
        _words[file / BitsPerWord] |= bit;
        return isNew;
    }

    public void Add(SupportSet others)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= others._words[i];
        }
    }

    public bool Contains(int file) => (_words[file / BitsPerWord] & (1UL << (file % BitsPerWord))) != 0;

    public bool Equals(SupportSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as SupportSet);

    public override int GetHashCode() => _words.Aggregate(17, static (hash, word) => (hash * 31) + word.GetHashCode());
}
