using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using Benchmarks.Reporting;

namespace Benchmarks.Charts;

/// <summary>Draws a chart of each table that the benchmarks have kept.</summary>
internal sealed class ChartsCommand : RootCommand
{
    private readonly Option<string> _results = new("--results")
    {
        Description = "The folder with the results.",
        DefaultValueFactory = _ => Path.Combine(Repository(), "benchmarks", "results"),
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder for the charts.",
        DefaultValueFactory = _ => Path.Combine(Repository(), "docs", "performance"),
    };

    public ChartsCommand()
        : base("Draws a chart of each table that the benchmarks have kept with --json.")
    {
        Add(_results);
        Add(_output);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var output = Directory.CreateDirectory(line.GetValue(_output)!).FullName;
        foreach (var file in Directory.EnumerateFiles(line.GetValue(_results)!, "*.json").Order(StringComparer.Ordinal))
        {
            var results = ResultFile.Read(file);
            foreach (var table in results.Tables.Where(BarChart.CanShow))
            {
                var name = $"{Path.GetFileNameWithoutExtension(file)}-{Slug(table.Name)}.svg";
                File.WriteAllText(Path.Combine(output, name), new BarChart(table, results.Taken).ToSvg());
                Console.WriteLine(name);
            }
        }
    }

    // Of `bytes a call`, `bytes-a-call`.
    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug is [.., not '-'])
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
