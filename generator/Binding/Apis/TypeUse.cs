using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>A named type, with the names that its own schema refers to, in ordinal order.</summary>
public sealed record TypeUse(string Name, EquatableArray<string> Named);
