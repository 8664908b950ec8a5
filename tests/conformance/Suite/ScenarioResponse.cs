namespace Clientwright.Conformance.Suite;

/// <summary>What the server answers to a call.</summary>
internal sealed record ScenarioResponse(int Status);
