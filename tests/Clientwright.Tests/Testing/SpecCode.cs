using System.Runtime.Loader;
using Clientwright.Tests.Generation;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Clientwright.Tests.Testing;

/// <summary>Generates the client of specs as a build does, and compiles it with a test's own members, so that a test can call it.</summary>
internal static class SpecCode
{
    /// <param name="specs">Texts of files, by their names in one folder, <c>api.yaml</c> among them.</param>
    /// <param name="members">Members of a static class (<see cref="LoadedCode.Run"/>).</param>
    /// <param name="apiNamespace">The namespace of the API.</param>
    public static LoadedCode Load(IEnumerable<(string Name, string Text)> specs, string members, string apiNamespace)
    {
        var usings = $"using System.Net.Http;\nusing System.Threading.Tasks;\nusing {apiNamespace};";
        var run = SpecProject.CreateUntracked([.. specs.Select(spec => ("/p/specs/" + spec.Name, spec.Text))])
            .WithReference(MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location))
            .WithCode(LoadedCode.TestFile(members, types: "", usings))
            .Run();
        using var image = new MemoryStream();
        var faults = run.Diagnostics
            .Concat(run.Output.Emit(image).Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning && fault.Id != "CS1701").Select(fault => fault.ToString()))
            .ToArray();
        if (faults.Length > 0)
        {
            throw new XunitException(string.Join('\n', faults));
        }

        image.Position = 0;
        return new LoadedCode(new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image));
    }
}
