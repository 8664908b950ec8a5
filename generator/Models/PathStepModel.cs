namespace Clientwright.Models;

/// <param name="MayBeNull">Whether it may have no value.</param>
public sealed record PathStepModel(string Property, bool MayBeNull);
