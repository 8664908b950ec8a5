using System.CommandLine;
using GeneratorBenchmarks;
using Spectre.Console;

// A program of its own and not BenchmarkDotNet: an edit needs the driver that the edit before it left, each beside the same edit of a
// driver that does nothing; and a cold run needs a process of which it is the first.
if (Console.IsOutputRedirected)
{
    // A log has no width.
    AnsiConsole.Profile.Width = int.MaxValue;
}

var root = new RootCommand("What the generator costs, beside a generator that only adds the same text.")
{
    new EditsCommand(AnsiConsole.Console),
    new ColdCommand(AnsiConsole.Console),
    new WarmCommand(AnsiConsole.Console),
};
return root.Parse(args).Invoke();
