using SampleConsumer.CloudPartnerPortal;
using Spectre.Console;

namespace SampleConsumer.Accounts;

/// <summary>What the sample tells on the console: coloured, with live progress, or plain lines where the output is redirected.</summary>
internal sealed class Account
{
    private readonly IAnsiConsole _console;
    private int _step;

    public Account(IAnsiConsole console)
    {
        _console = console;
        if (!IsLive)
        {
            // A line of a log is not cut at the width of a terminal that nobody looks at.
            console.Profile.Width = 1000;
        }
    }

    public bool IsLive => _console.Profile.Capabilities.Interactive && !System.Console.IsOutputRedirected;

    public IAnsiConsole Console => _console;

    public void Step(string title)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{++_step}. {title}[/]");
    }

    public void Line(string text) => _console.MarkupLineInterpolated($"   {text}");

    /// <summary>One call and its answer: the case by its name and status code, and what it means here.</summary>
    public void Answer(string call, CloudPartnerPortalResult result, string meaning)
    {
        var color = result.IsSuccess ? "green" : "yellow";
        _console.MarkupLine($"   {Markup.Escape(call)} → [{color}]{result.GetType().Name}[/] ({result.StatusCode}): {Markup.Escape(meaning)}");
    }

    public void End()
    {
        _console.WriteLine();
        _console.MarkupLine("[green]Every step ended as it says.[/]");
    }

    public void Failure(string text) => _console.MarkupLineInterpolated($"   [red]{text}[/]");
}
