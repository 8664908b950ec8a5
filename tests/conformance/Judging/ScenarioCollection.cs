using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Judging;

/// <summary>All scenarios share one server.</summary>
[CollectionDefinition("Scenarios")]
public sealed class ScenarioCollection : ICollectionFixture<MockServer>;
