using System.Text.Json;
using Clientwright.TestCommands;

namespace Package.Tests.Consumers;

/// <summary>A fresh project that adds the package, in a folder of its own below the fixture's.</summary>
internal sealed class ConsumerProject
{
    private readonly PackageFixture _package;

    public ConsumerProject(PackageFixture package, string name, string items = "", string properties = "")
    {
        _package = package;
        Name = name;
        Folder = Path.Combine(package.Folder, name);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Clientwright" Version="{package.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>

            """);
    }

    public string Name { get; }

    public string Folder { get; }

    public ConsumerProject Write(string path, string text)
    {
        var full = Path.GetFullPath(Path.Combine(Folder, path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Changes a file, and fails if there is nothing to change: such a step would test nothing.</summary>
    public ConsumerProject Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Adds the two specs, and a program that cancels an operation and prints what was sent and what came of it.</summary>
    public ConsumerProject WriteCancelProgram()
        => Write("Program.cs", Text.Read("Texts/CancelProgram.cs").Replace("CONSUMER", Name, StringComparison.Ordinal));

    public CommandResult Build(params string[] arguments) => DotNet.Msbuild(Folder, _package.Packages, ["build", .. arguments]);

    public CommandResult Restore() => DotNet.Msbuild(Folder, _package.Packages, "restore");

    /// <summary>The lines that the built program prints.</summary>
    public string[] Run()
        => DotNet.Run(Folder, _package.Packages, Path.Combine("bin", "Debug", "net10.0", $"{Name}.dll"))
            .Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The items as the compiler would get them, without compiling: name, then the value of one of their metadata.</summary>
    public IReadOnlyDictionary<string, string> Items(string type, string metadata, params string[] arguments)
    {
        var json = DotNet.Msbuild(Folder, _package.Packages, ["msbuild", $"-getItem:{type}", .. arguments]).Succeeded().Output;
        using var document = JsonDocument.Parse(json);

        // Dictionary.Add throws on a second item of the same file, which is one of the things that must not be.
        var items = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in document.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray())
        {
            var path = Path.GetRelativePath(Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/');
            items.Add(path, item.TryGetProperty(metadata, out var value) ? value.GetString()! : "");
        }

        return items;
    }
}
