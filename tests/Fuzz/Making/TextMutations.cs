namespace Clientwright.Fuzz.Making;

/// <summary>Spoils specs as texts, where the YAML reader has to cope.</summary>
internal static class TextMutations
{
    private const string Alphabet = "abc:{}[],-?!&*|>'\"%@`#\t\n\r \u0085\u2028\uFEFF\\<>/0X.~=\0\uD83D\uDE00$;+()";

    public static string Apply(string text, Dice dice)
    {
        var position = dice.Next(text.Length + 1);
        var other = dice.Next(text.Length + 1);
        var stretch = text.Substring(other, Math.Min(dice.Next(40), text.Length - other));
        return dice.Next(13) switch
        {
            0 or 1 => text.Insert(position, dice.Pick<char>([.. Alphabet]).ToString()),
            2 => text.Insert(position, stretch),
            3 => text.Remove(position, Math.Min(1, text.Length - position)),
            4 => text.Remove(other, stretch.Length),
            5 => text.Insert(position, NastyTexts.Next(dice)),
            6 => Lines(text, lines => lines.RemoveAt(dice.Next(lines.Count))),
            7 => Lines(text, lines => lines.Insert(dice.Next(lines.Count), dice.Pick(lines))),
            8 => Lines(text, lines => Indent(lines, dice)),
            9 => text.Replace("\n", dice.Pick(["\r\n", "\r", "\n\n", "\u0085", " \n", "\n "]), StringComparison.Ordinal),
            10 => text[..position],
            11 => text.Insert(position, " #x"),
            _ => dice.Pick(["\uFEFF", "%YAML 1.2\n---\n", "---\n", "# x\n", "\n\n", "&a ", "!x ", "? "]) + text,
        };
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Indent(List<string> lines, Dice dice)
    {
        var index = dice.Next(lines.Count);
        lines[index] = dice.Next(3) switch { 0 => " " + lines[index], 1 => "\t" + lines[index], _ => lines[index].TrimStart(' ') };
    }
}
