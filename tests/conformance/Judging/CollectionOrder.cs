using Xunit.Abstractions;

[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: TestCollectionOrderer("Clientwright.Conformance.Judging.CollectionOrder", "Clientwright.Conformance")]

namespace Clientwright.Conformance.Judging;

/// <summary>The score is counted after all scenarios.</summary>
public sealed class CollectionOrder : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == "Score").ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
