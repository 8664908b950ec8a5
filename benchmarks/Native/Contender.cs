using Benchmarks.Build.Operations;

namespace Benchmarks.Native;

/// <summary>A way to make one call.</summary>
/// <param name="Project">The program, below <c>Projects</c>.</param>
/// <param name="Write">Writes what it needs of the API into a folder.</param>
internal sealed record Contender(string Name, string Project, Action<string, IReadOnlyList<Operation>> Write)
{
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("Floor", "Floor", (_, _) => { }),
        new("Clientwright", "Clientwright", SpecFiles.Write),
        new("Clientwright, in groups", "ClientwrightGroups", SpecFiles.WriteInGroups),
        new("Refit, generated JSON", "Refit", RefitJsonFiles.Write),
    ];
}
