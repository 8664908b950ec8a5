namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;

/// <summary>The members of an object that its type does not name, while they are read. Most objects have none, and get no map of their own.</summary>
[Embedded]
internal struct OtherMembers<T>
{
    private Dictionary<string, T>? _members;

    /// <summary>Keeps a member. The order is kept; of two with one name the last counts.</summary>
    internal void Set(string name, T value)
    {
        // Nothing is ever removed, and such a dictionary lists its entries in the order in which they were added.
        _members ??= new Dictionary<string, T>(StringComparer.Ordinal);
        _members[name] = value;
    }

    internal readonly IReadOnlyDictionary<string, T> ToDictionary() => (IReadOnlyDictionary<string, T>?)_members ?? ReadOnlyDictionary<string, T>.Empty;
}
