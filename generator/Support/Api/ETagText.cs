namespace Clientwright.ApiNamespace;

internal readonly struct ETagText : global::Clientwright.Support.IText<ETag>
{
    public string Kind => "an entity tag";

    public string Format(ETag value) =>
        value == default ? throw new global::System.ArgumentException("The entity tag is empty.") : value.ToString();

    public bool TryParse(global::System.ReadOnlySpan<char> text, out ETag value)
    {
        value = new ETag(text.ToString());
        return true;
    }
}
