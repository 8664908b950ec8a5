using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Routes;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class RoutesTests(MockServer server) : ScenarioTests(server)
{
    private RoutesClient Client => new(Http);

    [Scenario("Routes_InInterface")]
    public async Task InInterface() => (await Client.InInterfaceFixedAsync()).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Explode_primitive")]
    public async Task PathParameters_SimpleExpansion_Explode_primitive() => (await Client.ExplodePrimitiveAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Standard_primitive")]
    public async Task PathParameters_SimpleExpansion_Standard_primitive() =>
        (await Client.StandardPrimitiveAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_annotationOnly")]
    public async Task PathParameters_annotationOnly() => (await Client.PathParametersAnnotationOnlyAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_explicit")]
    public async Task PathParameters_explicit() => (await Client.PathParametersExplicitAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_templateOnly")]
    public async Task PathParameters_templateOnly() => (await Client.PathParametersTemplateOnlyAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Explode_array")]
    public async Task QueryParameters_QueryContinuation_Explode_array() =>
        (await Client.ExplodeArray6Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Explode_primitive")]
    public async Task QueryParameters_QueryContinuation_Explode_primitive() =>
        (await Client.ExplodePrimitive6Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Standard_array")]
    public async Task QueryParameters_QueryContinuation_Standard_array() =>
        (await Client.StandardArray6Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Standard_primitive")]
    public async Task QueryParameters_QueryContinuation_Standard_primitive() =>
        (await Client.StandardPrimitive6Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Explode_array")]
    public async Task QueryParameters_QueryExpansion_Explode_array() => (await Client.ExplodeArray5Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Explode_primitive")]
    public async Task QueryParameters_QueryExpansion_Explode_primitive() => (await Client.ExplodePrimitive5Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Standard_array")]
    public async Task QueryParameters_QueryExpansion_Standard_array() =>
        (await Client.StandardArray5Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Standard_primitive")]
    public async Task QueryParameters_QueryExpansion_Standard_primitive() =>
        (await Client.StandardPrimitive5Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_annotationOnly")]
    public async Task QueryParameters_annotationOnly() => (await Client.QueryParametersAnnotationOnlyAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_explicit")]
    public async Task QueryParameters_explicit() => (await Client.QueryParametersExplicitAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_QueryParameters_templateOnly")]
    public async Task QueryParameters_templateOnly() => (await Client.QueryParametersTemplateOnlyAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_fixed")]
    public async Task Fixed() => (await Client.FixedAsync()).GetOrThrow();
}
