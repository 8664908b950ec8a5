using System.Reflection;
using Clientwright.Conformance.Judging;

namespace Clientwright.Conformance.Score;

/// <summary>The scenarios that have a test here.</summary>
internal static class TestedScenarios
{
    internal static readonly IReadOnlyList<string> Names =
    [
        .. from type in typeof(TestedScenarios).Assembly.GetTypes()
           from method in type.GetMethods()
           let scenario = method.GetCustomAttribute<ScenarioAttribute>()
           where scenario is not null
           select scenario.Name,
    ];
}
