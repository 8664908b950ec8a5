namespace Clientwright.Reading;

/// <summary>The place where YamlDotNet gave up, and what was open there.</summary>
/// <param name="Start">Where it noticed; where it did not say, <paramref name="LastEnd"/>.</param>
/// <param name="LastEnd">Where the last piece ended that could be read.</param>
/// <param name="Brackets">The offsets of the brackets that are not closed, the innermost first.</param>
/// <param name="Columns">The columns, from 0, of the lists and mappings around it that are written in lines.</param>
internal sealed record YamlFault(
    YamlText Text, int Start, bool IsKnownPlace, int LastEnd, IReadOnlyCollection<int> Brackets, IReadOnlyCollection<int> Columns)
{
    public char Character => Text[Start];

    public YamlLine Line => Text.LineAt(Start);

    public bool IsFlow => Brackets.Count > 0;

    /// <summary>The last character before it in its line that is no blank; a NUL where there is none.</summary>
    public char CharacterBefore => Text.LineBefore(Start).TrimEnd(' ', '\t') is { Length: > 0 } before ? before[before.Length - 1] : '\0';

    public bool IsAtLineStart => CharacterBefore == '\0';

    public YamlFaultException Malformed(string what) => Report(Diagnostics.DiagnosticIds.MalformedYaml, Start, what);

    public YamlFaultException Report(string id, int offset, params string[] arguments) => new(id, Text.CharacterAt(offset), arguments);
}
