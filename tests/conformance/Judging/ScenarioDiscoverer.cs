using Xunit.Abstractions;
using Xunit.Sdk;

namespace Clientwright.Conformance.Judging;

/// <summary>Makes the test case of a <see cref="ScenarioAttribute"/>. The runner finds it by name.</summary>
public sealed class ScenarioDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new ScenarioTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}
