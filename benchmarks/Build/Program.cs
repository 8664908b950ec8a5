using Benchmarks.Build;
using Spectre.Console;

return new BuildCommand(AnsiConsole.Console).Parse(args).Invoke();
