namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A number or another value type, or null: <c>xsi:nil="true"</c>.</summary>
[Embedded]
internal readonly struct NullableValueXml<T, TXml> : IXml<T?>
    where T : struct
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
