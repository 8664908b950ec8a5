using SampleConsumer.CloudPartnerPortal;
using Spectre.Console;

namespace SampleConsumer.Accounts;

/// <summary>Shows an operation while it is followed: a bar where the console is live, a line per change elsewhere.</summary>
internal static class OperationProgress
{
    public static Task<GetOperationOutcome> ShowAsync(
        Account account, Func<IProgress<GetOperationOutcome.Progress>, Task<GetOperationOutcome>> follow) =>
        account.IsLive
            ? account.Console.Progress().StartAsync(context => follow(new Bar(context.AddTask("   waiting"))))
            : follow(new Lines(account));

    private static double PercentOf(Operation operation) =>
        operation.Steps is { Count: > 0 } steps ? steps.Average(step => step.ProgressPercentage ?? 0) : 0;

    // Nothing is said of steps before the first has begun, and by an operation that has none.
    private static string Describe(Operation operation) =>
        operation.Steps?.LastOrDefault(step => step.ProgressPercentage > 0) is { } step
            ? $"{operation.Status}: {step.StepName}"
            : operation.Status.Value;

    // Progress<T> would report through the thread pool, and so perhaps after the outcome.
    private sealed class Bar(ProgressTask task) : IProgress<GetOperationOutcome.Progress>
    {
        public void Report(GetOperationOutcome.Progress value)
        {
            task.Description = $"   {Markup.Escape(Describe(value.Answer.Body))}";
            task.Value = PercentOf(value.Answer.Body);
        }
    }

    private sealed class Lines(Account account) : IProgress<GetOperationOutcome.Progress>
    {
        private string? _last;

        public void Report(GetOperationOutcome.Progress value)
        {
            var line = Describe(value.Answer.Body);
            if (line != _last)
            {
                account.Line($"  {line}");
                _last = line;
            }
        }
    }
}
