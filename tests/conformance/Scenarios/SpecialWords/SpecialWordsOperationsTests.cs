using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsOperationsTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_Operations_and")]
    public async Task And() => (await Client.OperationsAndAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_as")]
    public async Task As() => (await Client.OperationsAsAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_assert")]
    public async Task Assert() => (await Client.OperationsAssertAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_async")]
    public async Task Async() => (await Client.OperationsAsyncAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_await")]
    public async Task Await() => (await Client.OperationsAwaitAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_break")]
    public async Task Break() => (await Client.OperationsBreakAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_class")]
    public async Task Class() => (await Client.OperationsClassAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_constructor")]
    public async Task Constructor() => (await Client.OperationsConstructorAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_continue")]
    public async Task Continue() => (await Client.OperationsContinueAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_def")]
    public async Task Def() => (await Client.OperationsDefAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_del")]
    public async Task Del() => (await Client.OperationsDelAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_elif")]
    public async Task Elif() => (await Client.OperationsElifAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_else")]
    public async Task Else() => (await Client.OperationsElseAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_except")]
    public async Task Except() => (await Client.OperationsExceptAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_exec")]
    public async Task Exec() => (await Client.OperationsExecAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_finally")]
    public async Task Finally() => (await Client.OperationsFinallyAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_for")]
    public async Task For() => (await Client.OperationsForAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_from")]
    public async Task From() => (await Client.OperationsFromAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_global")]
    public async Task Global() => (await Client.OperationsGlobalAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_if")]
    public async Task If() => (await Client.OperationsIfAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_import")]
    public async Task Import() => (await Client.OperationsImportAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_in")]
    public async Task In() => (await Client.OperationsInAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_is")]
    public async Task Is() => (await Client.OperationsIsAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_lambda")]
    public async Task Lambda() => (await Client.OperationsLambdaAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_not")]
    public async Task Not() => (await Client.OperationsNotAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_or")]
    public async Task Or() => (await Client.OperationsOrAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_pass")]
    public async Task Pass() => (await Client.OperationsPassAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_raise")]
    public async Task Raise() => (await Client.OperationsRaiseAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_return")]
    public async Task Return() => (await Client.OperationsReturnAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_try")]
    public async Task Try() => (await Client.OperationsTryAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_while")]
    public async Task While() => (await Client.OperationsWhileAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_with")]
    public async Task With() => (await Client.OperationsWithAsync()).GetOrThrow();

    [Scenario("SpecialWords_Operations_yield")]
    public async Task Yield() => (await Client.OperationsYieldAsync()).GetOrThrow();
}
