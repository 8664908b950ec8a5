namespace Clientwright.ApiNamespace;

/// <summary>Compares two members of three states by what they hold.</summary>
internal readonly struct OptionalContent<T, TContent> : global::Clientwright.Support.IContent<Optional<T>>
    where TContent : struct, global::Clientwright.Support.IContent<T>
{
    public bool AreEqual(Optional<T> left, Optional<T> right) =>
        left.IsPresent == right.IsPresent && default(TContent).AreEqual(left.Value, right.Value);

    public int GetHashCode(Optional<T> value) => global::System.HashCode.Combine(value.IsPresent, default(TContent).GetHashCode(value.Value));
}
