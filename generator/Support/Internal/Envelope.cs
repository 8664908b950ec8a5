namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>An object that says which type a value is of, and holds the value in another member.</summary>
[Embedded]
internal static class Envelope
{
    /// <summary>Reads the value in the object that the reader stands on. Of several members with one name the last counts.</summary>
    internal static T Read<T, TJson>(ref Utf8JsonReader reader, ReadOnlySpan<byte> member)
        where TJson : struct, IJson<T>
    {
        JsonInput.StartObject(ref reader);
        var isThere = false;
        var value = default(T);
        while (JsonInput.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                value = default(TJson).Read(ref reader);
                isThere = true;
            }
            else
            {
                reader.Skip();
            }
        }

        return isThere ? value! : throw JsonInput.Missing(Encoding.UTF8.GetString(member), ref reader);
    }

    internal static void Write<T, TJson>(Utf8JsonWriter writer, T value, ReadOnlySpan<byte> discriminator, string kind, ReadOnlySpan<byte> member)
        where TJson : struct, IJson<T>
    {
        writer.WriteStartObject();
        writer.WritePropertyName(discriminator);
        JsonOutput.WriteText(writer, kind);
        JsonOutput.WriteMember<T, TJson>(writer, member, value);
        writer.WriteEndObject();
    }
}
