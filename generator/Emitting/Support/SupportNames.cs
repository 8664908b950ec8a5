namespace Clientwright.Emitting;

/// <summary>The names that support code declares, each with its files, to be found in generated texts: fast, and without a string for each word.</summary>
internal sealed class SupportNames
{
    // By their hashes; where those of two names are equal, both are looked at.
    private readonly Dictionary<int, List<(string Name, int File)>> _byHash = [];

    public void Add(string name, int file)
    {
        var hash = 0;
        foreach (var character in name)
        {
            hash = Add(hash, character);
        }

        if (!_byHash.TryGetValue(hash, out var entries))
        {
            _byHash.Add(hash, entries = []);
        }

        entries.Add((name, file));
    }

    /// <summary>Adds the files of all names that stand in a text as words.</summary>
    public void FindIn(string text, SupportSet files)
    {
        for (var end = 0; end < text.Length; end++)
        {
            var start = end;
            var hash = 0;
            for (; end < text.Length && IsOfWord(text[end]); end++)
            {
                hash = Add(hash, text[end]);
            }

            if (end > start && _byHash.TryGetValue(hash, out var entries))
            {
                foreach (var (name, file) in entries)
                {
                    if (name.Length == end - start && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                    {
                        files.Add(file);
                    }
                }
            }
        }
    }

    private static int Add(int hash, char character) => unchecked((hash * 31) + character);

    private static bool IsOfWord(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
