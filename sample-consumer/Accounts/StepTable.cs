using System.Globalization;
using SampleConsumer.CloudPartnerPortal;
using Spectre.Console;

namespace SampleConsumer.Accounts;

/// <summary>The steps of publishing an offer: a table where the console is live, aligned lines elsewhere.</summary>
internal static class StepTable
{
    public static void Show(Account account, IReadOnlyList<Step> steps)
    {
        if (account.IsLive)
        {
            account.Console.Write(new Padder(Table(steps), new Padding(3, 0, 0, 0)));
            return;
        }

        // Lines that a log and grep can do something with.
        var names = steps.Select(step => step.StepName.Length).DefaultIfEmpty().Max();
        var states = steps.Select(step => step.Status.Value.Length).DefaultIfEmpty().Max();
        foreach (var step in steps)
        {
            var line = $"  {step.StepName.PadRight(names)}  {step.Status.Value.PadRight(states)}  {Percent(step),5}  {step.EstimatedTimeFrame}";
            account.Line(line.TrimEnd());
        }
    }

    private static Table Table(IReadOnlyList<Step> steps)
    {
        var table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumn("Step")
            .AddColumn("State")
            .AddColumn(new TableColumn("Progress").RightAligned())
            .AddColumn("Usually takes");
        foreach (var step in steps)
        {
            table.AddRow(
                Markup.Escape(step.StepName),
                $"[{Color(step.Status)}]{Markup.Escape(step.Status.Value)}[/]",
                Percent(step),
                Markup.Escape(step.EstimatedTimeFrame ?? ""));
        }

        return table;
    }

    private static string Percent(Step step) => $"{(step.ProgressPercentage ?? 0).ToString(CultureInfo.InvariantCulture)} %";

    // The values of an open enum are no constants, so they are compared and not matched.
    private static string Color(StepStatus status) =>
        status == StepStatus.Complete || status == StepStatus.Completed ? "green"
        : status == StepStatus.NotStarted ? "grey"
        : status == StepStatus.Failed || status == StepStatus.Rejected || status == StepStatus.Blocked ? "red"
        : "yellow";
}
