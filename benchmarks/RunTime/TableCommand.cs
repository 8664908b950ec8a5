using System.CommandLine;
using Benchmarks.Contenders;
using Benchmarks.Reporting;

namespace Benchmarks;

/// <summary>Measures all contenders, row by row, and shows a table of ratios to the floor.</summary>
internal sealed class TableCommand : Command
{
    private readonly Func<IReadOnlyList<Row>, ResultTable> _measure;
    private readonly Argument<Row[]> _rows = new("rows") { Description = "Only these rows.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    public TableCommand(string name, string description, Func<IReadOnlyList<Row>, ResultTable> measure)
        : base(name, description)
    {
        _measure = measure;
        Add(_rows);
        Add(_json);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var rows = line.GetValue(_rows)!;
        var table = _measure(rows.Length == 0 ? Enum.GetValues<Row>() : rows);
        Console.Write(table.ToMarkdown());
        if (line.GetValue(_json) is { } file)
        {
            new ResultFile($"dotnet run -c Release --project benchmarks/RunTime -- {Name}", Surroundings.Now(Field.Libraries), [table]).Write(file);
        }
    }
}
