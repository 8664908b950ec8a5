using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Benchmarks.Reporting;

/// <summary>Where and when something was measured.</summary>
/// <param name="Versions">Of the libraries that took part, by name.</param>
public sealed record Surroundings(string Date, string Machine, string OperatingSystem, string Runtime, OrderedDictionary<string, string> Versions)
{
    public static Surroundings Now(params IEnumerable<Assembly> libraries)
    {
        var versions = new OrderedDictionary<string, string>();
        foreach (var library in libraries)
        {
            versions[library.GetName().Name!] = VersionOf(library);
        }

        return new Surroundings(
            DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} processors"),
            RuntimeInformation.OSDescription,
            RuntimeInformation.FrameworkDescription,
            versions);
    }

    /// <summary>The version that a library's package has.</summary>
    private static string VersionOf(Assembly library)
    {
        // Behind a plus sign stands the commit.
        var version = library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? $"{library.GetName().Version}";
        return version.Split('+')[0];
    }

    // .NET does not tell it; Linux does.
    private static string Processor()
    {
        const string Path = "/proc/cpuinfo";
        var model = File.Exists(Path)
            ? File.ReadLines(Path).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?.Split(':', 2)[1].Trim() ?? $"{RuntimeInformation.OSArchitecture}";
    }
}
