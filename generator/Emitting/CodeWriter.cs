using System.Runtime.CompilerServices;

namespace Clientwright.Emitting;

/// <summary>
/// Writes C# with indentation. Emitters give it whole members as raw strings, with holes for what varies, so that the
/// shape of the generated code can be seen in the emitter. Line ends are always <c>\n</c>.
/// </summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    // In characters: longer than most files are, and what is longer is not kept.
    private const int FirstSize = 1 << 15;
    private const int MostKept = 1 << 20;

    // Files are written one after the other, and each into what the one before was written into.
    [ThreadStatic]
    private static char[]? _spare;

    private char[] _text = _spare ?? new char[FirstSize];
    private int _length;
    private int _level;
    private bool _isBlankLineDue;
    private bool _isAtBlockStart;
    private bool _isAtLineStart = true;

    public CodeWriter() => _spare = null;

    /// <summary>Writes text of one or more lines, each at the current indentation. Blank lines stay blank.</summary>
    public CodeWriter Lines(string text)
    {
        Begin();
        Append(text);
        return End();
    }

    /// <summary>The same, of a text with holes, which goes from its parts to where it is written, and is never one string.</summary>
    public CodeWriter Lines([InterpolatedStringHandlerArgument("")] CodeText text)
    {
        text.End();
        return this;
    }

    /// <summary>
    /// Separates what comes from what was written. At the start and at the end of a block there is nothing to separate, so
    /// that an emitter need not know whether its member is the first or the last.
    /// </summary>
    public CodeWriter BlankLine()
    {
        _isBlankLineDue = !_isAtBlockStart;
        return this;
    }

    /// <summary>Writes a header and an opening brace; what is written until the result is disposed stands inside.</summary>
    public Block OpenBlock(string header, string end = "}") => Lines(header).Open(end);

    /// <summary>The same, of a header with holes.</summary>
    public Block OpenBlock([InterpolatedStringHandlerArgument("")] CodeText header, string end = "}") => Lines(header).Open(end);

    private Block Open(string end)
    {
        Lines("{");
        _level++;
        _isAtBlockStart = true;
        return new Block(this, end);
    }

    /// <summary>All that was written. Nothing can be written after it.</summary>
    public string Finish()
    {
        var text = new string(_text, 0, _length);
        _spare = _text.Length <= MostKept ? _text : null;
        _text = [];
        return text;
    }

    internal void Begin()
    {
        if (_isBlankLineDue)
        {
            Append('\n');
            _isBlankLineDue = false;
        }
    }

    internal void Append(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
            {
                AppendInLine(text, start, length);
            }

            if (end < 0)
            {
                return;
            }

            Append('\n');
            _isAtLineStart = true;
            start = end + 1;
        }
    }

    private void AppendInLine(string text, int start, int length)
    {
        var indentation = _isAtLineStart ? _level * SpacesPerLevel : 0;
        MakeRoomFor(indentation + length);
        _text.AsSpan(_length, indentation).Fill(' ');
        text.CopyTo(start, _text, _length + indentation, length);
        _length += indentation + length;
        _isAtLineStart = false;
    }

    private void Append(char character)
    {
        MakeRoomFor(1);
        _text[_length++] = character;
    }

    private void MakeRoomFor(int length)
    {
        if (_text.Length - _length < length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + length));
        }
    }

    internal CodeWriter End()
    {
        Append('\n');
        _isAtLineStart = true;
        _isAtBlockStart = false;
        return this;
    }

    internal readonly struct Block(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer._isBlankLineDue = false;
            writer.Lines(end);
        }
    }
}
