using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Routes;
using Clientwright.Conformance.RoutesByHand;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class RoutesTests(MockServer server) : ScenarioTests(server)
{
    private RoutesClient Client => new(Http);

    private RoutesByHandClient ByHand => new(Http);

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

    [Scenario("Routes_PathParameters_LabelExpansion_Explode_array")]
    public async Task PathParameters_LabelExpansion_Explode_array() =>
        (await Client.ExplodeArray3Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_LabelExpansion_Explode_primitive")]
    public async Task PathParameters_LabelExpansion_Explode_primitive() =>
        (await Client.ExplodePrimitive3Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_LabelExpansion_Explode_record")]
    public async Task PathParameters_LabelExpansion_Explode_record() =>
        (await Client.ExplodeRecord3Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_LabelExpansion_Standard_array")]
    public async Task PathParameters_LabelExpansion_Standard_array() =>
        (await Client.StandardArray3Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_LabelExpansion_Standard_primitive")]
    public async Task PathParameters_LabelExpansion_Standard_primitive() =>
        (await Client.StandardPrimitive3Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_LabelExpansion_Standard_record")]
    public async Task PathParameters_LabelExpansion_Standard_record() =>
        (await Client.StandardRecord3Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Explode_array")]
    public async Task PathParameters_MatrixExpansion_Explode_array() =>
        (await Client.ExplodeArray4Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Explode_primitive")]
    public async Task PathParameters_MatrixExpansion_Explode_primitive() =>
        (await Client.ExplodePrimitive4Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Explode_record")]
    public async Task PathParameters_MatrixExpansion_Explode_record() =>
        (await Client.ExplodeRecord4Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Standard_array")]
    public async Task PathParameters_MatrixExpansion_Standard_array() =>
        (await Client.StandardArray4Async(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Standard_primitive")]
    public async Task PathParameters_MatrixExpansion_Standard_primitive() =>
        (await Client.StandardPrimitive4Async(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_MatrixExpansion_Standard_record")]
    public async Task PathParameters_MatrixExpansion_Standard_record() =>
        (await Client.StandardRecord4Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Explode_array")]
    public async Task PathParameters_PathExpansion_Explode_array() =>
        (await ByHand.PathExpansionExplodeArrayAsync(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Explode_primitive")]
    public async Task PathParameters_PathExpansion_Explode_primitive() =>
        (await ByHand.PathExpansionExplodePrimitiveAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Explode_record")]
    public async Task PathParameters_PathExpansion_Explode_record() =>
        (await ByHand.PathExpansionExplodeRecordAsync(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Standard_array")]
    public async Task PathParameters_PathExpansion_Standard_array() =>
        (await ByHand.PathExpansionStandardArrayAsync(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Standard_primitive")]
    public async Task PathParameters_PathExpansion_Standard_primitive() =>
        (await ByHand.PathExpansionStandardPrimitiveAsync(new() { Param = "a" })).GetOrThrow();

    [Scenario("Routes_PathParameters_PathExpansion_Standard_record")]
    public async Task PathParameters_PathExpansion_Standard_record() =>
        (await ByHand.PathExpansionStandardRecordAsync(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_ReservedExpansion_annotation")]
    public async Task PathParameters_ReservedExpansion_annotation() =>
        (await ByHand.ReservedExpansionAnnotationAsync(new() { Param = "foo/bar baz" })).GetOrThrow();

    [Scenario("Routes_PathParameters_ReservedExpansion_template")]
    public async Task PathParameters_ReservedExpansion_template() =>
        (await ByHand.ReservedExpansionTemplateAsync(new() { Param = "foo/bar baz" })).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Explode_array")]
    public async Task PathParameters_SimpleExpansion_Explode_array() =>
        (await Client.ExplodeArrayAsync(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Explode_record")]
    public async Task PathParameters_SimpleExpansion_Explode_record() =>
        (await Client.ExplodeRecordAsync(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Standard_array")]
    public async Task PathParameters_SimpleExpansion_Standard_array() =>
        (await Client.StandardArrayAsync(new() { Param = ["a", "b"] })).GetOrThrow();

    [Scenario("Routes_PathParameters_SimpleExpansion_Standard_record")]
    public async Task PathParameters_SimpleExpansion_Standard_record() =>
        (await Client.StandardRecordAsync(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Explode_record")]
    public async Task QueryParameters_QueryContinuation_Explode_record() =>
        (await Client.ExplodeRecord6Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryContinuation_Standard_record")]
    public async Task QueryParameters_QueryContinuation_Standard_record() =>
        (await Client.StandardRecord6Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Explode_model")]
    public async Task QueryParameters_QueryExpansion_Explode_model() =>
        (await Client.ExplodeModelAsync(new() { Param = new() { Field = "status", Value = "active" } })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Explode_record")]
    public async Task QueryParameters_QueryExpansion_Explode_record() =>
        (await Client.ExplodeRecord5Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();

    [Scenario("Routes_QueryParameters_QueryExpansion_Standard_record")]
    public async Task QueryParameters_QueryExpansion_Standard_record() =>
        (await Client.StandardRecord5Async(new() { Param = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } })).GetOrThrow();
}
