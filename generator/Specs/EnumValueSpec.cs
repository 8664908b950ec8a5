using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>One value: the spelling that is written, and others that are read as the same.</summary>
public sealed record EnumValueSpec(Text Value, EquatableArray<Text> OtherSpellings);
