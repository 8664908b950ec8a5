using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A list of known values. Open unless closed: then a value that is not listed does not fit.</summary>
public sealed record EnumSpec(EquatableArray<EnumValueSpec> Values, bool IsClosed, bool IgnoresCase);
