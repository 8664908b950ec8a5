namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>A list or a map that is looked at before it is sent. What a server sends is taken as it is.</summary>
[Embedded]
internal readonly struct ConstrainedXml<T, TXml, TConstraint> : IXml<T>
    where TXml : struct, IXml<T>
    where TConstraint : struct, IConstraint<T>
{
    public T Read(XmlInput input) => default(TXml).Read(input);

    public void Write(XmlOutput output, T value)
    {
        XmlOutput.Check<T, TConstraint>(value);
        default(TXml).Write(output, value);
    }
}
