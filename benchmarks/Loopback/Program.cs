using System.CommandLine;
using Benchmarks.Loopback;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    // A log has no width.
    AnsiConsole.Profile.Width = int.MaxValue;
}

var root = new LoopbackCommand(AnsiConsole.Console);
var serve = new Command(ServerProcess.Command, "The server: one for each row, until the input ends.") { Hidden = true };
serve.SetAction((_, cancellationToken) => CannedServer.RunAsync(cancellationToken));
root.Add(serve);
return await root.Parse(args).InvokeAsync();
