using System.Xml.Linq;
using Clientwright.TestCommands;

namespace Package.Tests.Consumers;

/// <summary>
/// Packs the generator once into a feed of its own. Everything lies in one temporary folder, the packages that consumers restore
/// included, so that nothing of a test run stays on the machine and no run sees the package of another.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("clientwright-package-").FullName;
        Version = $"0.1.0-test.{Guid.NewGuid():N}";
        Directory.CreateDirectory(Feed);
        WriteNuGetConfig();
        StopMsbuildFromLookingFurtherUp();
        try
        {
            Pack(Path.Combine(Repository.Root, "generator", "Clientwright.csproj"));
        }
        catch
        {
            // Nobody disposes what was never made.
            Dispose();
            throw;
        }
    }

    /// <summary>A name that no feed can have, so that only the package that was packed here fits.</summary>
    public string Version { get; }

    public string Folder { get; }

    public string Feed => Path.Combine(Folder, "feed");

    public string Nupkg => Path.Combine(Feed, $"Clientwright.{Version}.nupkg");

    internal string Packages => Path.Combine(Folder, "packages");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <remarks>The artifacts path keeps the repository's own bin and obj out of this: other builds may use them meanwhile.</remarks>
    internal void Pack(string project)
        => DotNet.Msbuild(Folder, Packages, "pack", project, "-c", "Release", "-o", Feed, $"-p:Version={Version}", "--artifacts-path", Path.Combine(Folder, "artifacts"))
            .SucceededQuietly();

    /// <remarks>
    /// The feed comes on top of the sources that the machine has. Packages that the machine has already are read where they are.
    /// </remarks>
    private void WriteNuGetConfig()
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var config = new XElement(
            "configuration",
            new XElement("packageSources", Setting("clientwright-test", Feed)),
            Directory.Exists(machine) ? new XElement("fallbackPackageFolders", Setting("machine", machine)) : null);
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), config.ToString());
    }

    private void StopMsbuildFromLookingFurtherUp()
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(Folder, name), "<Project />\n");
        }

        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");
    }

    private static XElement Setting(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
