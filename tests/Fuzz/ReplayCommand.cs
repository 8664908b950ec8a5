using System.CommandLine;
using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;
using Spectre.Console;

namespace Clientwright.Fuzz;

/// <summary><c>replay</c>: the specs of a folder, such as one that the fuzzer has written, held against the promises once more.</summary>
internal sealed class ReplayCommand : Command
{
    private readonly IAnsiConsole _console;
    private readonly Argument<DirectoryInfo> _folder = new("folder") { Description = "A folder with specs." };

    public ReplayCommand(IAnsiConsole console)
        : base("replay", "The specs of a folder, once more.")
    {
        _console = console;
        Add(_folder);
        SetAction(Run);
    }

    /// <returns>1 if a promise was broken.</returns>
    private int Run(ParseResult line)
    {
        var verdict = new CaseChecker().Check(FuzzFile.ReadAll(line.GetValue(_folder)!.FullName));
        foreach (var message in verdict.Run.Messages())
        {
            _console.WriteLine(message);
        }

        foreach (var finding in verdict.Findings)
        {
            _console.WriteLine($"{finding.Signature}: {finding.Detail}");
        }

        return verdict.Findings.Count == 0 ? 0 : 1;
    }
}
