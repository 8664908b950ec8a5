using System.Reflection;

namespace Package.Tests.Consumers;

/// <summary>What the build tells these tests about where they come from.</summary>
internal static class Repository
{
    public static string Root => Metadata("RepositoryRoot");

    public static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
