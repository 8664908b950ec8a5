using Clientwright.Tests.Baselines;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>The whole generator over the portal's specs.</summary>
public class PortalGenerationTests
{
    [Fact]
    public void OutputCompilesWithoutWarnings()
    {
        var run = PortalSpecs.Project().Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void OutputIsAsAccepted() => Baseline.VerifyAll("Portal", FilesOfThePortal());

    // The support code is compiled and run by other tests, and is not generated but copied.
    private static IEnumerable<KeyValuePair<string, string>> FilesOfThePortal() => PortalSpecs.Project().Run().Files
        .Where(file => file.Key.StartsWith("Consumer.CloudPartnerPortal.", StringComparison.Ordinal));
}
