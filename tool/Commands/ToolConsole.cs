using Spectre.Console;
using Spectre.Console.Rendering;

namespace Clientwright.Tool.Commands;

/// <summary>Where a command prints: lines as they are, however long, and what is drawn as wide as there is room for.</summary>
internal sealed class ToolConsole
{
    // Of a file or a pipe, which has no width.
    private const int WidthOfFiles = 200;

    private readonly TextWriter _writer;
    private readonly IAnsiConsole _console;

    public ToolConsole(TextWriter writer)
    {
        _writer = writer;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        _console.Profile.Width = _console.Profile.Out.IsTerminal ? _console.Profile.Width : WidthOfFiles;
    }

    public void WriteLine(string line) => _writer.Write(line + "\n");

    public void Draw(IRenderable drawing) => _console.Write(drawing);

    /// <summary>Shows what is going on where somebody is looking: in a terminal.</summary>
    public T Working<T>(Func<Action<string>, T> work) => _console.Profile is { Out.IsTerminal: true, Capabilities.Interactive: true }
        ? _console.Status().Start("…", status => work(text => status.Status(Markup.Escape(text))))
        : work(static _ => { });
}
