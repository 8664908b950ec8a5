using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Costs;

namespace Clientwright.Fuzz.Tests;

/// <summary>
/// Specs that are made to cost: each ends with what it should say, and with less memory than is promised. Of time the command
/// <c>costs</c> tells.
/// </summary>
[Collection(nameof(Alone))]
public sealed class CostTests(CostTests.OneConsumer consumer) : IClassFixture<CostTests.OneConsumer>
{
    public static TheoryData<string> Names => [.. CostlySpecs.All.Select(specs => specs.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Costly_specs_stay_within_the_limits(string name)
    {
        var specs = CostlySpecs.All.Single(specs => specs.Name == name);

        var cost = Cost.Of(specs, consumer.Consumer);

        Assert.True(cost.IsPossible, $"{cost.Bytes} bytes; {cost.Reported}; expected {specs.Limit}");
    }

    public sealed class OneConsumer
    {
        internal Consumer Consumer { get; } = new();
    }

    /// <summary>Nothing else runs beside it: what other tests allocate would count.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
