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
    public void OutputIsAsAccepted() => Baseline.VerifyAll("Portal", TellingFiles());

    // One of each shape that is generated: a diff of these is read, one of all seventy would be waved through.
    private static IEnumerable<KeyValuePair<string, string>> TellingFiles()
    {
        var files = PortalSpecs.Project().Run().Files;
        return new[]
        {
            "CancelOperation", "GetOperation", "PutOffer", "Operation", "OperationStatus", "Offer", "CategoryMapEntry",
            "CloudPartnerPortalClient", "CloudPartnerPortalOptions", "CloudPartnerPortalResult",
        }
        .Select(name => $"Consumer.CloudPartnerPortal.{name}.g.cs")
        .Select(hint => KeyValuePair.Create(hint, files[hint]));
    }
}
