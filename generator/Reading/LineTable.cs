namespace Clientwright.Reading;

/// <summary>
/// Tells line and column of an offset as the compiler does. Its lines end where YAML 1.1's do, but YAML's parser is asked for
/// offsets only: one rule is enough, and this one is what an editor shows.
/// </summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (IsLineBreak(text[i]) && !isFirstOfTwo)
            {
                _starts.Add(i + 1);
            }
        }
    }

    public static bool IsLineBreak(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    public int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    public int Count => _starts.Count;

    public int StartOf(int line) => _starts[line];
}
