namespace Clientwright.Reading;

/// <summary>A line of a file, as a person looks at it who searches for what is wrong there.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Start">The offset of its first character.</param>
internal readonly record struct YamlLine(int Number, int Start, string Text)
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>How many blanks it begins with.</summary>
    public int Indentation => Text.Length - Text.TrimStart(Blanks).Length;

    /// <summary>The offset of the first character that is no blank.</summary>
    public int ContentStart => Start + Indentation;

    /// <summary>What stands there, without the blanks around it and without a comment.</summary>
    public string Content
    {
        get
        {
            var content = Text.Trim(Blanks);
            var comment = content.IndexOf(" #", StringComparison.Ordinal);
            return content.StartsWith("#", StringComparison.Ordinal) ? "" : comment < 0 ? content : content.Substring(0, comment).TrimEnd(Blanks);
        }
    }

    public bool IsBlank => Content.Length == 0;

    public bool IsItem => Content == "-" || Content.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>The offset of the colon that ends a key; null where the line begins with no key.</summary>
    public int? Colon
    {
        get
        {
            var colon = Content.IndexOf(": ", StringComparison.Ordinal);
            var isLast = colon < 0 && Content.EndsWith(":", StringComparison.Ordinal);
            return colon >= 0 ? ContentStart + colon : isLast ? ContentStart + Content.Length - 1 : null;
        }
    }

    /// <summary>Whether the value on it is a text of several lines: what is indented more goes on with it.</summary>
    public bool OpensBlockText
    {
        get
        {
            var header = Content.TrimEnd('+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            return header is "|" or ">" || header.EndsWith(" |", StringComparison.Ordinal) || header.EndsWith(" >", StringComparison.Ordinal);
        }
    }
}
