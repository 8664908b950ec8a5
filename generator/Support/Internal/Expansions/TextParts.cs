namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>One text.</summary>
[Embedded]
internal readonly struct TextParts<T, TText> : IParts<T>
    where TText : struct, IText<T>
{
    public void Write(ExpansionWriter writer, T value) => writer.Text(default(TText).Format(value));
}
