namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>A value that is looked at before it is sent. What a server sends is taken as it is.</summary>
[Embedded]
internal readonly struct ConstrainedJson<T, TJson, TConstraint> : IJson<T>
    where TJson : struct, IJson<T>
    where TConstraint : struct, IConstraint<T>
{
    public T Read(ref Utf8JsonReader reader) => default(TJson).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T value)
    {
        if (RequestCheck.IsOn && value is not null)
        {
            default(TConstraint).Check(value);
        }

        default(TJson).Write(writer, value);
    }
}
