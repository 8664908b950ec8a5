namespace Clientwright.Tool.Folders;

/// <summary>Something that the generator says of a spec.</summary>
internal sealed record SpecMistake(string Id, string Path, int Line, int Column, bool IsError, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): {(IsError ? "error" : "warning")} {Id}: {Message}";
}
