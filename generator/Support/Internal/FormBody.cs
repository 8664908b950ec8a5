namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// An <c>application/x-www-form-urlencoded</c> request body. It is made from the value's JSON, so that a type needs one
/// writer only: a member becomes a field, a list one field per item, and null none.
/// </summary>
[Embedded]
internal static class FormBody
{
    /// <exception cref="ArgumentException">A member is an object, or a list of objects: a form cannot hold it.</exception>
    internal static HttpContent Create<T, TJson>(T value)
        where TJson : struct, IJson<T>
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            try
            {
                default(TJson).Write(writer, value);
            }
            catch (Exception refused) when (JsonOutput.IsRefusal(refused))
            {
                writer.Flush();
                throw JsonOutput.Refused(refused, json.WrittenSpan);
            }
        }

        var form = new StringBuilder();
        var reader = new Utf8JsonReader(json.WrittenSpan);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            AppendMember(form, name, ref reader);
        }

        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(form.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        return content;
    }

    private static void AppendMember(StringBuilder form, string name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            AppendField(form, name, ref reader);
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            AppendField(form, name, ref reader);
        }
    }

    private static void AppendField(StringBuilder form, string name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw new ArgumentException($"The member '{name}' is an object or a list of lists: a form cannot hold it.", "Body");
        }

        if (JsonScalar.TextOf(ref reader) is { } text)
        {
            form.Append(form.Length == 0 ? "" : "&").Append(Escape(name)).Append('=').Append(Escape(text));
        }
    }

    // A form writes a space as '+' (WHATWG URL section 5.2), the rest as a URL does.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
