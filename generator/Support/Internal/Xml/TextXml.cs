namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A value that is the text of its element.</summary>
[Embedded]
internal readonly struct TextXml<T, TText> : IXml<T>
    where TText : struct, IText<T>
{
    public T Read(XmlInput input) => input.Parse<T, TText>(input.ReadText());

    public void Write(XmlOutput output, T value) => output.WriteText<T, TText>(value);
}
