namespace Clientwright.ApiNamespace;

/// <summary>An entity tag in JSON: any string, and written as it was read.</summary>
internal readonly struct ETagJson : global::Clientwright.Support.IJson<ETag>
{
    public ETag Read(ref global::System.Text.Json.Utf8JsonReader reader) => new(default(global::Clientwright.Support.StringJson).Read(ref reader));

    public void Write(global::System.Text.Json.Utf8JsonWriter writer, ETag value) =>
        global::Clientwright.Support.JsonOutput.WriteText(writer, value.ToString());
}
