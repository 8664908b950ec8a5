using System.Text;

namespace Clientwright.Tool.Specs;

/// <summary>
/// A spec → YAML, as a person would write it: what is short stands in braces on its line, what is not has a line for each key. A key with a
/// <c>?</c> never stands in braces, where readers of YAML 1.1 do not know it.
/// </summary>
internal sealed class SpecWriter
{
    private const int Width = 140;
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    /// <param name="comment">Lines at the top of the file.</param>
    public static string Write(SpecMap root, IEnumerable<string> comment)
    {
        var writer = new SpecWriter();
        writer.WriteComment(comment, 0);
        writer.WriteEntries(root, 0);
        return writer._text.ToString();
    }

    private void WriteEntries(SpecMap map, int indentation)
    {
        foreach (var entry in map.Entries)
        {
            WriteComment(entry.Comment, indentation);
            Indent(indentation);
            _text.Append(YamlScalar.Key(entry.Key, entry.IsOptional, isInFlow: false)).Append(':');
            WriteValue(entry.Value, indentation);
        }
    }

    private void WriteValue(SpecNode value, int indentation)
    {
        if (value is SpecText text)
        {
            _text.Append(' ').Append(YamlScalar.Write(text, isInFlow: false)).Append('\n');
        }
        else if (InBraces(value) is { } braces && LineLength() + 1 + braces.Length <= Width)
        {
            _text.Append(' ').Append(braces).Append('\n');
        }
        else if (value is SpecMap map)
        {
            _text.Append('\n');
            WriteEntries(map, indentation + Step);
        }
        else
        {
            _text.Append('\n');
            WriteItems((SpecList)value, indentation + Step);
        }
    }

    private void WriteItems(SpecList list, int indentation)
    {
        foreach (var item in list.Items)
        {
            Indent(indentation);
            _text.Append("- ");
            _text.Append(item is SpecText text ? YamlScalar.Write(text, isInFlow: false) : InBraces(item, isForced: true)).Append('\n');
        }
    }

    private void WriteComment(IEnumerable<string> lines, int indentation)
    {
        foreach (var line in lines)
        {
            Indent(indentation);
            _text.Append(line.Length == 0 ? "#" : "# " + line).Append('\n');
        }
    }

    /// <summary>The value on one line; null where it should not stand on one.</summary>
    private static string? InBraces(SpecNode value, bool isForced = false) => value switch
    {
        // Quotes that a text needs in braces only are worth a line of its own.
        SpecText text when YamlScalar.Write(text, isInFlow: true) is var scalar => isForced || scalar == YamlScalar.Write(text, isInFlow: false) ? scalar : null,
        SpecList list when list.Items.Select(item => InBraces(item, isForced)).ToArray() is var items && !items.Contains(null) => $"[{string.Join(", ", items)}]",
        SpecMap { Entries.Count: 0 } => "{}",
        SpecMap map when isForced || !(map.IsBlock || map.HasComment) => MapInBraces(map, isForced),
        _ => null,
    };

    private static string? MapInBraces(SpecMap map, bool isForced)
    {
        var entries = new List<string>();
        foreach (var entry in map.Entries)
        {
            if (entry.IsOptional || InBraces(entry.Value, isForced) is not { } value)
            {
                return null;
            }

            entries.Add($"{YamlScalar.Key(entry.Key, entry.IsOptional, isInFlow: true)}: {value}");
        }

        return $"{{ {string.Join(", ", entries)} }}";
    }

    private int LineLength()
    {
        var length = 0;
        while (length < _text.Length && length <= Width && _text[_text.Length - 1 - length] != '\n')
        {
            length++;
        }

        return length;
    }

    private void Indent(int indentation) => _text.Append(' ', indentation);
}
