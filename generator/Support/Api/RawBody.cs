namespace Clientwright.ApiNamespace;

/// <summary>A body as it came, or its start, kept because it could not be read as a declared one.</summary>
public sealed class RawBody : global::System.IEquatable<RawBody>
{
    public RawBody(global::System.ReadOnlyMemory<byte> bytes, bool isTruncated = false)
    {
        Bytes = bytes;
        IsTruncated = isTruncated;
    }

    /// <summary>The bytes, after any decompression.</summary>
    public global::System.ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether the answer held more than was kept.</summary>
    public bool IsTruncated { get; }

    public bool Equals(RawBody? other) =>
        other is not null && IsTruncated == other.IsTruncated && global::System.MemoryExtensions.SequenceEqual(Bytes.Span, other.Bytes.Span);

    public override bool Equals(object? obj) => Equals(obj as RawBody);

    public override int GetHashCode()
    {
        var hash = default(global::System.HashCode);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>The bytes read as UTF-8.</summary>
    public override string ToString() => global::System.Text.Encoding.UTF8.GetString(Bytes.Span);

    internal static RawBody? Of(in global::Clientwright.Support.Answer answer) =>
        answer.KeptBody.IsEmpty && !answer.IsKeptBodyCut ? null : new(answer.KeptBody.ToArray(), answer.IsKeptBodyCut);
}
