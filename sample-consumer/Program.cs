using SampleConsumer.CommandLine;
using Spectre.Console;

return await new SampleCommand(AnsiConsole.Console, Environment.GetEnvironmentVariable, TimeProvider.System).RunAsync(args);
