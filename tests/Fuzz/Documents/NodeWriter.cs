using System.Globalization;
using System.Text;

namespace Clientwright.Fuzz.Documents;

/// <summary>Writes nodes as YAML. What is well formed as a tree is well formed as a text; all else is done to the text afterwards.</summary>
/// <param name="dice">Decides between the styles that YAML has for one thing; without, there is one.</param>
internal sealed class NodeWriter(Dice? dice)
{
    private readonly StringBuilder _text = new();

    public static string Write(Node node, Dice? dice)
    {
        var writer = new NodeWriter(dice);
        writer.WriteBlock(node, 0);
        return writer._text.ToString();
    }

    private void WriteBlock(Node node, int level)
    {
        switch (node)
        {
            case Mapping { Entries.Count: > 0 } mapping:
                foreach (var entry in mapping.Entries)
                {
                    Indent(level).Append(Text(entry.Key, isFlow: false)).Append(':');
                    WriteValue(entry.Value, level);
                }

                break;
            case Sequence { Items.Count: > 0 } sequence:
                foreach (var item in sequence.Items)
                {
                    Indent(level).Append('-');
                    WriteValue(item, level);
                }

                break;
            default:
                Indent(level);
                WriteFlow(node);
                _text.Append('\n');
                break;
        }
    }

    private void WriteValue(Node value, int level)
    {
        if (value is Scalar scalar && IsBlockText(scalar) && Chance(0.5))
        {
            _text.Append(" |-\n");
            foreach (var line in scalar.Text.Split('\n'))
            {
                Indent(level + 1).Append(line).Append('\n');
            }
        }
        else if (value is Scalar plain)
        {
            _text.Append(' ').Append(Text(plain, isFlow: false)).Append('\n');
        }
        else if (value.All().Count() < 8 && Chance(0.4))
        {
            _text.Append(' ');
            WriteFlow(value);
            _text.Append('\n');
        }
        else if (value is Mapping { Entries.Count: > 0 } or Sequence { Items.Count: > 0 })
        {
            _text.Append('\n');
            WriteBlock(value, level + 1);
        }
        else
        {
            _text.Append(value is Mapping ? " {}\n" : " []\n");
        }
    }

    private void WriteFlow(Node node)
    {
        switch (node)
        {
            case Scalar scalar:
                _text.Append(Text(scalar, isFlow: true));
                break;
            case Sequence sequence:
                Separated('[', sequence.Items, WriteFlow, ']');
                break;
            case Mapping mapping:
                Separated('{', mapping.Entries, entry => { _text.Append(Text(entry.Key, isFlow: true)).Append(": "); WriteFlow(entry.Value); }, '}');
                break;
        }
    }

    private void Separated<T>(char open, List<T> items, Action<T> write, char close)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            write(items[i]);
        }

        _text.Append(close);
    }

    private bool Chance(double probability) => dice?.Chance(probability) ?? false;

    private StringBuilder Indent(int level) => _text.Append(' ', 2 * level);

    private string Text(Scalar scalar, bool isFlow) =>
        !scalar.IsQuoted && IsPlain(scalar.Text, isFlow) ? scalar.Text
        : IsSingleQuotable(scalar.Text) && Chance(0.3) ? "'" + scalar.Text.Replace("'", "''", StringComparison.Ordinal) + "'"
        : DoubleQuoted(scalar.Text);

    // Narrower than YAML: what is doubtful is quoted.
    private static bool IsPlain(string text, bool isFlow) =>
        text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '/' or '.' or '_')
        && !text.EndsWith(' ')
        && text.All(character => char.IsAsciiLetterOrDigit(character) || " /._-<>|+;%".Contains(character, StringComparison.Ordinal)
            || character == '?' || (character is '{' or '}' && !isFlow));

    private static bool IsSingleQuotable(string text) => text.All(character => character is >= ' ' and < '\u007F');

    private static bool IsBlockText(Scalar scalar) =>
        scalar.Text.Contains('\n', StringComparison.Ordinal) && scalar.Text[0] is not (' ' or '\n') && scalar.Text[^1] != '\n'
        && scalar.Text.All(character => character is '\n' or (>= ' ' and < '\u007F'));

    private string DoubleQuoted(string text)
    {
        // Raw where YAML allows it, as an editor would save it; some tools write all of it as escapes.
        var isRaw = Chance(0.5);
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]))
            {
                i++;
                quoted.Append(isRaw ? text.AsSpan(i - 1, 2) : $"\\U{char.ConvertToUtf32(text[i - 1], text[i]):x8}");
                continue;
            }

            // Half a character, which YAML cannot say: once in a while, to see that it is refused.
            quoted.Append(character switch
            {
                _ when char.IsSurrogate(character) && !Chance(0.05) => "\\uFFFD",
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                >= ' ' and < '\u007F' => character.ToString(),
                '\u2028' or '\u2029' when !Chance(0.05) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                >= '\u00A0' and < '\uFEFF' when isRaw && !char.IsSurrogate(character) => character.ToString(),
                _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }
}
