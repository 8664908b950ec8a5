namespace Clientwright.Models;

/// <summary>A piece of the address of a server: text, or a variable by the name of its option.</summary>
public sealed record ServerPartModel(ServerPartKind Kind, string Text);
