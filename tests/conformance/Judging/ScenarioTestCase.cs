using Clientwright.Conformance.Suite;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Clientwright.Conformance.Judging;

/// <summary>A scenario's test as the runner sees it: around the test, what it sends is kept, and afterwards, how it went.</summary>
public sealed class ScenarioTestCase : XunitTestCase
{
    [Obsolete("For the runner, which makes it of its serialized form.")]
    public ScenarioTestCase()
    {
    }

    public ScenarioTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        // The name is the scenario's: the attribute says so.
        ScenarioRun.Current = ScenarioCatalog.Has(DisplayName) ? new ScenarioRun(ScenarioCatalog.Get(DisplayName)) : null;
        var summary = await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
        Verdicts.RecordTest(DisplayName, isGreen: summary is { Total: 1, Failed: 0, Skipped: 0 });
        return summary;
    }
}
