namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A string, list, map or record, or null: <c>xsi:nil="true"</c>.</summary>
[Embedded]
internal readonly struct NullableXml<T, TXml> : IXml<T?>
    where T : class
    where TXml : struct, IXml<T>
{
    public T? Read(XmlInput input) => input.TakeNil() ? null : default(TXml).Read(input);

    public void Write(XmlOutput output, T? value)
    {
        if (value is { } present)
        {
            default(TXml).Write(output, present);
        }
        else
        {
            output.WriteNil();
        }
    }
}
