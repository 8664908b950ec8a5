namespace Clientwright.Binding;

/// <summary>A type that no call can meet, and the file that declares it.</summary>
public sealed record UnusedType(string Path, string Name);
