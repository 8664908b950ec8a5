namespace Clientwright.Diagnostics;

/// <summary>A stretch of a spec file. Lines, columns and offsets count UTF-16 units from 0; ends are exclusive.</summary>
public readonly record struct SourceSpan(int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn);
