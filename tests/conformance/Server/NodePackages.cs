using System.ComponentModel;
using System.Diagnostics;

namespace Clientwright.Conformance.Server;

/// <summary>The npm packages that the server is made of. They are installed by the lock file, once.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan InstallTimeout = TimeSpan.FromMinutes(9);

    private static readonly string Lock = ConformanceFolder.File("package-lock.json");

    /// <summary>A copy of the lock file that was installed last; none if an installation broke off.</summary>
    private static readonly string Installed = ConformanceFolder.File("node_modules/.installed-lock.json");

    /// <summary>The node of the packages where they have one, else the machine's: the server needs version 22 or later.</summary>
    internal static string Node
    {
        get
        {
            var ours = ConformanceFolder.File("node_modules/.bin/node");
            return File.Exists(ours) ? ours : "node";
        }
    }

    internal static async Task InstallAsync()
    {
        if (File.Exists(Installed) && await File.ReadAllTextAsync(Installed) == await File.ReadAllTextAsync(Lock))
        {
            return;
        }

        using var npm = StartNpm();
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = npm.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource(InstallTimeout);
        try
        {
            await npm.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw new TimeoutException($"`npm ci` in {ConformanceFolder.Path} took longer than {InstallTimeout.TotalMinutes} minutes.");
        }

        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"`npm ci` in {ConformanceFolder.Path} failed:\n{await output}{await errors}");
        }

        File.Copy(Lock, Installed, overwrite: true);
    }

    private static Process StartNpm()
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-progress"])
        {
            WorkingDirectory = ConformanceFolder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new InvalidOperationException("The conformance tests need npm (Node.js 20 or later), which was not found: the server that judges comes from its packages.", fault);
        }
    }
}
