namespace Clientwright.Tool.Schemas;

/// <summary>A built-in type of the language, and how a value of it stands on the wire.</summary>
/// <param name="Form">The format, where it is not the type's usual one.</param>
/// <param name="IsInText">Whether it is a number or a truth value in a text.</param>
/// <param name="IsExact">Whether the format says no more than the type does.</param>
internal sealed record ScalarType(string Name, string? Form = null, bool IsInText = false, bool IsExact = true);
