using Benchmarks.Native;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    // A log has no width.
    AnsiConsole.Profile.Width = int.MaxValue;
}

return new NativeCommand(AnsiConsole.Console).Parse(args).Invoke();
