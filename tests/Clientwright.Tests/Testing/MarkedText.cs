using System.Text;

namespace Clientwright.Tests.Testing;

/// <summary>A text of which some stretches are marked: <c>[|this one|]</c>. So a test shows where something is reported.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int End)> Marks)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(int, int)>();
        var position = 0;
        while (marked.IndexOf(Open, position, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = marked.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            text.Append(marked, position, open - position);
            marks.Add((text.Length, text.Length + close - open - Open.Length));
            text.Append(marked, open + Open.Length, close - open - Open.Length);
            position = close + Close.Length;
        }

        return new MarkedText(text.Append(marked, position, marked.Length - position).ToString(), marks);
    }
}
