using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeScalar;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeScalarTests(MockServer server) : ScenarioTests(server)
{
    private TypeScalarClient Client => new(Http);

    [Scenario("Type_Scalar_Boolean_get")]
    public async Task Boolean_get() => Assert.True((await Client.BooleanGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_Boolean_put")]
    public async Task Boolean_put() => (await Client.BooleanPutAsync(new() { Body = true })).GetOrThrow();

    [Scenario("Type_Scalar_Decimal128Type_requestBody")]
    public async Task Decimal128Type_requestBody() => (await Client.Decimal128TypeRequestBodyAsync(new() { Body = 0.33333M })).GetOrThrow();

    [Scenario("Type_Scalar_Decimal128Type_requestParameter")]
    public async Task Decimal128Type_requestParameter() =>
        (await Client.Decimal128TypeRequestParameterAsync(new() { Value = 0.33333M })).GetOrThrow();

    [Scenario("Type_Scalar_Decimal128Type_responseBody")]
    public async Task Decimal128Type_responseBody() => Assert.Equal(0.33333M, (await Client.Decimal128TypeResponseBodyAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_Decimal128Verify_prepareVerify")]
    public async Task Decimal128Verify_prepareVerify() =>
        Assert.Equal([0.1M, 0.1M, 0.1M], (await Client.Decimal128VerifyPrepareVerifyAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_Decimal128Verify_verify")]
    public async Task Decimal128Verify_verify() => (await Client.Decimal128VerifyVerifyAsync(new() { Body = 0.3M })).GetOrThrow();

    [Scenario("Type_Scalar_DecimalType_requestBody")]
    public async Task DecimalType_requestBody() => (await Client.DecimalTypeRequestBodyAsync(new() { Body = 0.33333M })).GetOrThrow();

    [Scenario("Type_Scalar_DecimalType_requestParameter")]
    public async Task DecimalType_requestParameter() => (await Client.DecimalTypeRequestParameterAsync(new() { Value = 0.33333M })).GetOrThrow();

    [Scenario("Type_Scalar_DecimalType_responseBody")]
    public async Task DecimalType_responseBody() => Assert.Equal(0.33333M, (await Client.DecimalTypeResponseBodyAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_DecimalVerify_prepareVerify")]
    public async Task DecimalVerify_prepareVerify() =>
        Assert.Equal([0.1M, 0.1M, 0.1M], (await Client.DecimalVerifyPrepareVerifyAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_DecimalVerify_verify")]
    public async Task DecimalVerify_verify() => (await Client.DecimalVerifyVerifyAsync(new() { Body = 0.3M })).GetOrThrow();

    [Scenario("Type_Scalar_String_get")]
    public async Task String_get() => Assert.Equal("test", (await Client.StringGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Scalar_String_put")]
    public async Task String_put() => (await Client.StringPutAsync(new() { Body = "test" })).GetOrThrow();

    [Scenario("Type_Scalar_Unknown_get")]
    public async Task Unknown_get() => Assert.Equal("\"test\"", (await Client.UnknownGetAsync()).GetOrThrow().Body.GetRawText());

    [Scenario("Type_Scalar_Unknown_put")]
    public async Task Unknown_put() => (await Client.UnknownPutAsync(new() { Body = Json("\"test\"") })).GetOrThrow();
}
