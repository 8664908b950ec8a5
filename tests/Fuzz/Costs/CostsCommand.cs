using System.CommandLine;
using System.Globalization;
using Clientwright.Fuzz.Checking;
using Spectre.Console;

namespace Clientwright.Fuzz.Costs;

/// <summary><c>costs</c>: what specs that are made to cost do cost, each in turn.</summary>
internal sealed class CostsCommand : Command
{
    private readonly IAnsiConsole _console;
    private readonly Option<string> _name = new("--name") { Description = "Only those with this in their name.", DefaultValueFactory = _ => "" };

    public CostsCommand(IAnsiConsole console)
        : base("costs", "Time and memory for specs that are made to cost.")
    {
        _console = console;
        Add(_name);
        SetAction(Run);
    }

    /// <returns>1 if one of them cost more than is promised, or ended otherwise than it should.</returns>
    private int Run(ParseResult line)
    {
        var consumer = new Consumer();
        var isKept = true;
        foreach (var specs in CostlySpecs.All.Where(specs => specs.Name.Contains(line.GetValue(_name)!, StringComparison.OrdinalIgnoreCase)))
        {
            var cost = Cost.Of(specs, consumer);
            isKept &= cost.IsPossible && cost.Time < Cost.MostTime;
            _console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{specs.Name,-48} {cost.Time.TotalSeconds,6:F2} s, processor {cost.Processor.TotalSeconds,6:F2} s {cost.Bytes / 1_000_000,6} MB  {cost.Characters / 1_000,7} thousand characters in, {cost.Emitted / 1_000,7} out  {cost.Reported}"));
        }

        return isKept ? 0 : 1;
    }
}
