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

    [Theory]
    [InlineData("specs/cloud-partner-portal/get-operation.yaml", "      stepName: string\n", "      stepName?: string\n", "GetOperation")]
    [InlineData("specs/cloud-partner-portal/api.yaml", "          message?: string\n", "          message?: any\n", "ErrorResponse")]
    [InlineData("specs/cloud-partner-portal/virtual-machine.yaml", "      regions?: {", "      countries?: {", "VirtualMachinePlan")]
    public void EditedType_HasItsFileEmittedAnew(string path, string before, string after, string file)
    {
        var first = PortalSpecs.Project().Run();

        var second = first.Project.Edit(path, text => text.Replace(before, after, StringComparison.Ordinal)).Run();

        Assert.Empty(second.Diagnostics);
        Assert.Equal(1, second.ReemittedFiles);
        Assert.Equal([$"Consumer.CloudPartnerPortal.{file}.g.cs"], second.Files.Except(first.Files).Select(file => file.Key));
    }

    // A few of each kind, beside those that the emitters' own tests have: a diff of these is read, one of all seventy would be waved through.
    private static IEnumerable<KeyValuePair<string, string>> TellingFiles()
    {
        var files = PortalSpecs.Project().Run().Files;
        return new[]
        {
            "PutOffer", "GetOperation", "CategoryMapEntry",
        }
        .Select(name => $"Consumer.CloudPartnerPortal.{name}.g.cs")
        .Select(hint => KeyValuePair.Create(hint, files[hint]));
    }
}
