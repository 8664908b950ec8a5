using System.Text;

namespace Clientwright.Emitting;

/// <summary>
/// Writes C# with indentation. Emitters give it whole members as raw strings, with holes for what varies, so that the
/// shape of the generated code can be seen in the emitter. Line ends are always <c>\n</c>.
/// </summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isBlankLineDue;
    private bool _isAtBlockStart;

    /// <summary>Writes text of one or more lines, each at the current indentation. Blank lines stay blank.</summary>
    public CodeWriter Lines(string text)
    {
        if (_isBlankLineDue)
        {
            _text.Append('\n');
            _isBlankLineDue = false;
        }

        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                _text.Append(' ', _level * SpacesPerLevel).Append(text, start, end - start);
            }

            _text.Append('\n');
            start = end + 1;
        }

        _isAtBlockStart = false;
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
    public Block OpenBlock(string header, string end = "}")
    {
        Lines(header).Lines("{");
        _level++;
        _isAtBlockStart = true;
        return new Block(this, end);
    }

    public override string ToString() => _text.ToString();

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
