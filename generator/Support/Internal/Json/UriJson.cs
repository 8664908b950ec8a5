namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>A URI reference, which keeps its text: that is made at once, and not by way of a buffer.</summary>
[Embedded]
internal readonly struct UriJson : IJson<Uri>
{
    public Uri Read(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? throw JsonInput.Expected(default(UriText).Kind, ref reader)
        : UriText.TryCreate(reader.GetString()!, out var value) ? value
        : throw JsonInput.Unfit(default(UriText).Kind, ref reader);

    public void Write(Utf8JsonWriter writer, Uri value) => default(TextJson<Uri, UriText>).Write(writer, value);
}
