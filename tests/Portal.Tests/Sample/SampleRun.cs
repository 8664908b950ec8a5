using System.CommandLine;
using SampleConsumer.CommandLine;
using Spectre.Console;

namespace Portal.Tests.Sample;

/// <summary>The sample as it ends: its exit code, and all that it wrote to a console that nobody looks at.</summary>
internal sealed record SampleRun(int ExitCode, string Output)
{
    public static async Task<SampleRun> OfAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });

        var exitCode = await new SampleCommand(console, environment.GetValueOrDefault, new LeapingTimeProvider())
            .RunAsync(arguments, new InvocationConfiguration { Output = output, Error = output });
        return new SampleRun(exitCode, output.ToString());
    }

    public static Task<SampleRun> OfAsync(params string[] arguments) => OfAsync(new Dictionary<string, string>(), arguments);
}
