using System.CommandLine;
using Clientwright.Fuzz;
using Clientwright.Fuzz.Costs;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    // A log has no width.
    AnsiConsole.Profile.Width = int.MaxValue;
}

var root = new RootCommand("Looks for specs that break a promise of the generator.")
{
    new SpecsCommand(AnsiConsole.Console),
    new ReplayCommand(AnsiConsole.Console),
    new CostsCommand(AnsiConsole.Console),
};
return root.Parse(args).Invoke();
