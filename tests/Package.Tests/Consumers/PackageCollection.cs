namespace Package.Tests.Consumers;

/// <summary>One package for all, and one build at a time: two at once would only wait for each other on a small machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
