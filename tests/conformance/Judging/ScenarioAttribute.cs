using Xunit.Sdk;

namespace Clientwright.Conformance.Judging;

/// <summary>A test of a scenario, which has the scenario's name.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Clientwright.Conformance.Judging.ScenarioDiscoverer", "Clientwright.Conformance")]
public sealed class ScenarioAttribute : FactAttribute
{
    public ScenarioAttribute(string name)
    {
        Name = name;
        DisplayName = name;
    }

    public string Name { get; }
}
