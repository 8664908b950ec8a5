namespace Clientwright.Fuzz.Making;

/// <param name="Kind">The key that says what it is: <c>fields</c>, <c>enum</c>.</param>
internal sealed record PlannedType(string Name, string Kind);
