using Clientwright.Tests.Generation;
using Clientwright.Tool.Tests.Golden;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tool.Tests.Generation;

/// <summary>Imported documents, generated and compiled as a project would.</summary>
public sealed class CompilationTests
{
    public static TheoryData<string> Documents => [.. GoldenDocuments.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_imported_compiles_without_a_word(string name)
    {
        var imported = Importing.Imported.FromFile(GoldenDocuments.PathOf(name));

        var run = SpecProject.CreateUntracked([.. imported.Files.Select(file => ("specs/" + file.Key, file.Value))]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.NotEmpty(run.Output.GetSymbolsWithName("OrdersClient", cancellationToken: default));
    }
}
