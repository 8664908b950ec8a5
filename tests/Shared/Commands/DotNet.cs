using System.Diagnostics;
using System.Text;

namespace Clientwright.TestCommands;

/// <summary>Runs the SDK that runs these tests, in a folder, as a person would on a fresh machine.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <remarks>
    /// A test run must leave no process behind: neither build nodes nor a compiler server. Who runs the tests can lend them his server, by
    /// <c>UseSharedCompilation</c> in the environment, and ends it himself: a warm compiler takes a fraction of the time.
    /// </remarks>
    private static readonly string[] NoServers =
        Environment.GetEnvironmentVariable("UseSharedCompilation") == "true" ? ["-nodeReuse:false"] : ["-nodeReuse:false", "-p:UseSharedCompilation=false"];

    public static CommandResult Msbuild(string folder, string? packages, params string[] arguments)
        => Run(folder, packages, [.. arguments, "-nologo", .. NoServers]);

    public static CommandResult Run(string folder, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Clean(start.Environment);
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        lock (output)
        {
            return new CommandResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
        }
    }

    /// <remarks>
    /// `dotnet test` tells its children which MSBuild it runs in; a user's `dotnet build` would not hear that. The other variables make
    /// what is said readable to the tests.
    /// </remarks>
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheTestRun).ToArray())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
    }

    private static bool IsOfTheTestRun(string name)
        => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);

    private static void Add(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
