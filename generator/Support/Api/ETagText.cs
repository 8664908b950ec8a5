namespace Clientwright.ApiNamespace;

using global::System;

internal readonly struct ETagText : global::Clientwright.Support.IText<ETag>
{
    public string Kind => "an entity tag";

    public string Format(ETag value) => value == default ? throw new ArgumentException("The entity tag is empty.") : value.ToString();

    public bool TryParse(ReadOnlySpan<char> text, out ETag value)
    {
        value = new ETag(text.ToString());
        return true;
    }
}
