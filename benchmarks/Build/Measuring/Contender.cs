using Benchmarks.Build.Operations;

namespace Benchmarks.Build.Measuring;

/// <summary>A way to call the operations.</summary>
/// <param name="Project">The project, below <c>Projects</c>, that what is written is compiled by.</param>
/// <param name="Write">Writes its files for some operations into a folder.</param>
internal sealed record Contender(string Name, string Project, Action<string, IReadOnlyList<Operation>> Write)
{
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("Clientwright", "Clientwright", SpecFiles.Write),
        new("Refit", "Refit", RefitFiles.Write),
        new("Refit, source-generated JSON", "Refit", RefitJsonFiles.Write),
        new("NSwag", "NSwag", OpenApiFiles.Write),
        new("Kiota", "Kiota", OpenApiFiles.Write),
    ];
}
