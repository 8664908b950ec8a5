namespace Clientwright.Conformance.Suite;

/// <summary>A call of a scenario.</summary>
/// <param name="ContentTypes">What its body may be, by its OpenAPI document; null if it has none there.</param>
internal sealed record ScenarioCall(string Method, string Path, IReadOnlyList<string>? ContentTypes, ScenarioResponse Response)
{
    internal bool Is(string method, string path) =>
        Method == method && Path.TrimEnd('/') == path.TrimEnd('/');
}
