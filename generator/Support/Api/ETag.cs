namespace Clientwright.ApiNamespace;

/// <summary>
/// The version of a resource as its server names it: an opaque text, kept as it came, with its quotes and its <c>W/</c>
/// (RFC 9110 section 8.8.3).
/// </summary>
public readonly struct ETag : global::System.IEquatable<ETag>
{
    private readonly string? _text;

    /// <summary>Takes the text as it stands in the header.</summary>
    public ETag(string text)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>Any version at all, <c>*</c>: for conditions.</summary>
    public static ETag Any { get; } = new("*");

    /// <summary>Whether the server promises equal meaning only, and not equal bytes.</summary>
    public bool IsWeak => ToString().StartsWith("W/", global::System.StringComparison.Ordinal);

    public static bool operator ==(ETag left, ETag right) => left.Equals(right);

    public static bool operator !=(ETag left, ETag right) => !left.Equals(right);

    /// <summary>Whether the texts are equal: a weak tag is another than a strong one.</summary>
    public bool Equals(ETag other) => ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is ETag other && Equals(other);

    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text as it stands in the header.</summary>
    public override string ToString() => _text ?? "";
}
