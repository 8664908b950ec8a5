using System.Globalization;
using System.Runtime.CompilerServices;

namespace Clientwright.Emitting;

/// <summary>Lines of C# with holes, as <see cref="CodeWriter.Lines(CodeText)"/> takes them: the compiler hands over the parts, one by one.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeText
{
    private readonly CodeWriter _writer;

    public CodeText(int literalLength, int formattedCount, CodeWriter writer)
    {
        _writer = writer;
        writer.Begin();
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text ?? "");

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));

    public void End() => _writer.End();
}
