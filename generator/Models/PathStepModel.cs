namespace Clientwright.Models;

/// <param name="MayBeNull">Whether it may have no value.</param>
/// <param name="IsWrapped">Whether absence and null are kept apart, by a type around the value.</param>
public sealed record PathStepModel(string Property, bool MayBeNull, bool IsWrapped = false);
