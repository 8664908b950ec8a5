using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsParametersTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_Parameters_and")]
    public async Task And() => (await Client.ParametersWithAndAsync(new() { And = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_as")]
    public async Task As() => (await Client.ParametersWithAsAsync(new() { As = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_assert")]
    public async Task Assert() => (await Client.ParametersWithAssertAsync(new() { Assert = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_async")]
    public async Task Async() => (await Client.ParametersWithAsyncAsync(new() { Async = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_await")]
    public async Task Await() => (await Client.ParametersWithAwaitAsync(new() { Await = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_break")]
    public async Task Break() => (await Client.ParametersWithBreakAsync(new() { Break = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_cancellationToken")]
    public async Task CancellationToken() => (await Client.ParametersWithCancellationTokenAsync(new() { CancellationToken = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_class")]
    public async Task Class() => (await Client.ParametersWithClassAsync(new() { Class = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_constructor")]
    public async Task Constructor() => (await Client.ParametersWithConstructorAsync(new() { Constructor = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_continue")]
    public async Task Continue() => (await Client.ParametersWithContinueAsync(new() { Continue = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_def")]
    public async Task Def() => (await Client.ParametersWithDefAsync(new() { Def = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_del")]
    public async Task Del() => (await Client.ParametersWithDelAsync(new() { Del = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_elif")]
    public async Task Elif() => (await Client.ParametersWithElifAsync(new() { Elif = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_else")]
    public async Task Else() => (await Client.ParametersWithElseAsync(new() { Else = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_except")]
    public async Task Except() => (await Client.ParametersWithExceptAsync(new() { Except = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_exec")]
    public async Task Exec() => (await Client.ParametersWithExecAsync(new() { Exec = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_finally")]
    public async Task Finally() => (await Client.ParametersWithFinallyAsync(new() { Finally = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_for")]
    public async Task For() => (await Client.ParametersWithForAsync(new() { For = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_from")]
    public async Task From() => (await Client.ParametersWithFromAsync(new() { From = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_global")]
    public async Task Global() => (await Client.ParametersWithGlobalAsync(new() { Global = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_if")]
    public async Task If() => (await Client.ParametersWithIfAsync(new() { If = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_import")]
    public async Task Import() => (await Client.ParametersWithImportAsync(new() { Import = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_in")]
    public async Task In() => (await Client.ParametersWithInAsync(new() { In = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_is")]
    public async Task Is() => (await Client.ParametersWithIsAsync(new() { Is = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_lambda")]
    public async Task Lambda() => (await Client.ParametersWithLambdaAsync(new() { Lambda = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_not")]
    public async Task Not() => (await Client.ParametersWithNotAsync(new() { Not = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_or")]
    public async Task Or() => (await Client.ParametersWithOrAsync(new() { Or = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_pass")]
    public async Task Pass() => (await Client.ParametersWithPassAsync(new() { Pass = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_raise")]
    public async Task Raise() => (await Client.ParametersWithRaiseAsync(new() { Raise = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_return")]
    public async Task Return() => (await Client.ParametersWithReturnAsync(new() { Return = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_try")]
    public async Task Try() => (await Client.ParametersWithTryAsync(new() { Try = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_while")]
    public async Task While() => (await Client.ParametersWithWhileAsync(new() { While = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_with")]
    public async Task With() => (await Client.ParametersWithWithAsync(new() { With = "ok" })).GetOrThrow();

    [Scenario("SpecialWords_Parameters_yield")]
    public async Task Yield() => (await Client.ParametersWithYieldAsync(new() { Yield = "ok" })).GetOrThrow();
}
