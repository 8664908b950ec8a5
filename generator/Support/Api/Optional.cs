namespace Clientwright.ApiNamespace;

/// <summary>
/// A member with three states: absent, null, or a value. Absent is the default; assigning a value or null makes it present.
/// </summary>
/// <typeparam name="T">A type that has null among its values.</typeparam>
public readonly struct Optional<T> : global::System.IEquatable<Optional<T>>
{
    /// <summary>Makes a present member; for lists and maps, which as interfaces are not converted.</summary>
    public Optional(T value)
    {
        IsPresent = true;
        Value = value;
    }

    /// <summary>Whether the member is there, be it as null.</summary>
    public bool IsPresent { get; }

    /// <summary>The value; null where the member is null or absent.</summary>
    public T? Value { get; }

    public static implicit operator Optional<T>(T value) => new(value);

    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    public bool Equals(Optional<T> other) =>
        IsPresent == other.IsPresent && global::System.Collections.Generic.EqualityComparer<T?>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    public override int GetHashCode() => global::System.HashCode.Combine(IsPresent, Value);

    public override string ToString() => IsPresent ? Value?.ToString() ?? "null" : "absent";
}
