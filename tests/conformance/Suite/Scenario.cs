using System.Text.Json.Serialization;

namespace Clientwright.Conformance.Suite;

/// <summary>A scenario of TypeSpec's suite: calls that a client has to make as they are expected.</summary>
/// <param name="Spec">The folder of its spec, such as `type/array`.</param>
/// <param name="Pass">When the server calls it passed; `status-code` if it has to answer with an error.</param>
internal sealed record Scenario(
    string Name,
    string Spec,
    string Pass,
    IReadOnlyList<ScenarioCall> Calls)
{
    /// <summary>The first part of its spec's folder: `type`.</summary>
    [JsonIgnore]
    internal string Area => Spec.Split('/')[0];

    /// <summary>The calls that have to be made. What is answered with an error beside others is only there for clients that send nonsense.</summary>
    [JsonIgnore]
    internal IEnumerable<ScenarioCall> NeededCalls => Pass == "status-code" ? Calls : Calls.Where(call => call.Response.Status < 400);
}
