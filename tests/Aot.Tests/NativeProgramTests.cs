using System.Diagnostics;
using System.Reflection;
using Clientwright.TestCommands;

namespace Aot.Tests;

/// <summary>A generated client in a native program: no warning on the way there, and it does there what it does everywhere.</summary>
public sealed class NativeProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clientwright-aot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_client_is_published_without_a_warning_and_runs()
    {
        var project = typeof(NativeProgramTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ConsumerProject").Value!;
        var program = Path.Combine(_folder, "program");

        DotNet.Msbuild(_folder, packages: null, "publish", project, "-c", "Release", "-o", program, "--artifacts-path", Path.Combine(_folder, "artifacts"))
            .SucceededQuietly();

        const string Request = "POST https://cloudpartner.azure.com/api/publishers/contoso/offers/vm/cancel?api-version=2017-10-31 "
            + """{"metadata":{"notification-emails":"a@contoso.com,b@contoso.com"}}""";
        Assert.Equal(
            [
                Request, "cancelled",
                Request, "accepted https://cloudpartner.azure.com/api/operations/7",
                Request, "bad request InvalidOffer",
                Request, "unexpected 500",
            ],
            Run(Path.Combine(program, "Aot.Consumer")));
    }

    private static string[] Run(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
