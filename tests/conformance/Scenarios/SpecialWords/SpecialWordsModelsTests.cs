using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsModelsTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_Models_and")]
    public async Task And() => (await Client.ModelsWithAndAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_as")]
    public async Task As() => (await Client.ModelsWithAsAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_assert")]
    public async Task Assert() => (await Client.ModelsWithAssertAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_async")]
    public async Task Async() => (await Client.ModelsWithAsyncAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_await")]
    public async Task Await() => (await Client.ModelsWithAwaitAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_break")]
    public async Task Break() => (await Client.ModelsWithBreakAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_class")]
    public async Task Class() => (await Client.ModelsWithClassAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_constructor")]
    public async Task Constructor() => (await Client.ModelsWithConstructorAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_continue")]
    public async Task Continue() => (await Client.ModelsWithContinueAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_def")]
    public async Task Def() => (await Client.ModelsWithDefAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_del")]
    public async Task Del() => (await Client.ModelsWithDelAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_elif")]
    public async Task Elif() => (await Client.ModelsWithElifAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_else")]
    public async Task Else() => (await Client.ModelsWithElseAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_except")]
    public async Task Except() => (await Client.ModelsWithExceptAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_exec")]
    public async Task Exec() => (await Client.ModelsWithExecAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_finally")]
    public async Task Finally() => (await Client.ModelsWithFinallyAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_for")]
    public async Task For() => (await Client.ModelsWithForAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_from")]
    public async Task From() => (await Client.ModelsWithFromAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_global")]
    public async Task Global() => (await Client.ModelsWithGlobalAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_if")]
    public async Task If() => (await Client.ModelsWithIfAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_import")]
    public async Task Import() => (await Client.ModelsWithImportAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_in")]
    public async Task In() => (await Client.ModelsWithInAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_is")]
    public async Task Is() => (await Client.ModelsWithIsAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_lambda")]
    public async Task Lambda() => (await Client.ModelsWithLambdaAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_not")]
    public async Task Not() => (await Client.ModelsWithNotAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_or")]
    public async Task Or() => (await Client.ModelsWithOrAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_pass")]
    public async Task Pass() => (await Client.ModelsWithPassAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_raise")]
    public async Task Raise() => (await Client.ModelsWithRaiseAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_return")]
    public async Task Return() => (await Client.ModelsWithReturnAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_try")]
    public async Task Try() => (await Client.ModelsWithTryAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_while")]
    public async Task While() => (await Client.ModelsWithWhileAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_with")]
    public async Task With() => (await Client.ModelsWithWithAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();

    [Scenario("SpecialWords_Models_yield")]
    public async Task Yield() => (await Client.ModelsWithYieldAsync(new() { Body = new() { Name = "ok" } })).GetOrThrow();
}
