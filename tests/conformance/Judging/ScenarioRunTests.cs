using Clientwright.Conformance.Suite;
using Xunit.Sdk;

namespace Clientwright.Conformance.Judging;

/// <summary>What fails a test that asserts nothing.</summary>
public sealed class ScenarioRunTests
{
    private static readonly ScenarioCall Read = new("GET", "/item", null, new ScenarioResponse(200));
    private static readonly ScenarioCall Patch = new("PATCH", "/item", ["application/merge-patch+json"], new ScenarioResponse(204));
    private static readonly ScenarioCall Refused = new("GET", "/item", null, new ScenarioResponse(404));

    [Fact]
    public void All_calls_as_they_should_be_are_fine() =>
        Run("response-success", [Read, Patch], [Sent("GET"), Sent("PATCH", "application/merge-patch+json", 204)]).Check();

    [Fact]
    public void A_refused_call_is_a_fault_even_if_a_good_one_follows() =>
        AssertFault("GET /item?page=1 was refused (400): Wrong.", Run("response-success", [Read], [Sent("GET", status: 400), Sent("GET")]));

    [Fact]
    public void A_server_that_fails_is_a_fault() =>
        AssertFault("GET /item?page=1 was refused (500): Wrong.", Run("response-success", [Read], [Sent("GET", status: 500)]));

    [Fact]
    public void A_refusal_that_the_scenario_is_about_is_fine() =>
        Run("status-code", [Refused], [Sent("GET", status: 404)]).Check();

    [Fact]
    public void Another_kind_of_json_is_a_fault() =>
        AssertFault(
            "PATCH /item?page=1 was sent as application/json, and should be application/merge-patch+json",
            Run("response-success", [Patch], [Sent("PATCH", "application/json", 204)]));

    [Fact]
    public void One_page_of_two_is_a_fault() =>
        AssertFault("GET /item was called 1 times, and needs 2", Run("response-success", [Read, Read], [Sent("GET")]));

    [Fact]
    public void No_call_is_a_fault_also_where_an_error_is_expected() =>
        AssertFault("GET /item was called 0 times, and needs 1", Run("status-code", [Refused], []));

    [Fact]
    public void What_a_scenario_refuses_beside_what_it_accepts_need_not_be_called() =>
        Run("response-success", [Read, Refused], [Sent("GET")]).Check();

    private static ScenarioRun Run(string pass, IReadOnlyList<ScenarioCall> calls, IReadOnlyList<Exchange> exchanges)
    {
        var run = new ScenarioRun(new Scenario("Item", "type/item", pass, calls));
        foreach (var exchange in exchanges)
        {
            run.Record(exchange);
        }

        return run;
    }

    private static Exchange Sent(string method, string? contentType = null, int status = 200) =>
        new(method, new Uri("http://127.0.0.1/item?page=1"), contentType, status, status >= 400 ? "Wrong." : null);

    private static void AssertFault(string fault, ScenarioRun run) =>
        Assert.Equal(fault, Assert.Throws<FailException>(run.Check).Message);
}
