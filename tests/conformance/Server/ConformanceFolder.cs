using System.Reflection;

namespace Clientwright.Conformance.Server;

/// <summary>The folder of this project's sources, where the suite's packages are installed and the report is written.</summary>
internal static class ConformanceFolder
{
    internal static readonly string Path = typeof(ConformanceFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ConformanceFolder").Value!;

    internal static string File(string name) => System.IO.Path.Combine(Path, name);
}
