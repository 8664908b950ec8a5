using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Something that stands behind a quote or a bracket that has ended its value.</summary>
internal static class Endings
{
    public static YamlFaultException? Find(YamlFault fault) => fault.CharacterBefore is '"' or '\'' or ']' or '}' ? Report(fault) : null;

    public static YamlFaultException Report(YamlFault fault)
    {
        var what = (fault.Character, fault.CharacterBefore) switch
        {
            (']' or '}', _) => $"'{fault.Character}' closes nothing: remove it",
            ('#', _) => "A comment begins with a space before its '#': add the space",
            (_, '\'') => "The text ends at this quote, and more follows: inside single quotes write an apostrophe twice, or use double quotes",
            var (_, last) => $"The value ends at '{last}', and more follows: put the whole value in quotes, or remove the rest",
        };
        return fault.Report(DiagnosticIds.BehindEnd, fault.Start, what);
    }
}
