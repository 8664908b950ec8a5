using System.CommandLine;
using System.Runtime.CompilerServices;
using Benchmarks.Reporting;
using Spectre.Console;

namespace Benchmarks.Native;

/// <summary>Native programs that make one call of an API: their size, their warnings, how fast they start.</summary>
internal sealed class NativeCommand : RootCommand
{
    private readonly IAnsiConsole _console;
    private readonly Option<int> _operations = new("--operations") { Description = "How many operations the API has.", DefaultValueFactory = _ => 100 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each program is started.", DefaultValueFactory = _ => 50 };
    private readonly Option<string> _only = new("--only") { Description = "Only contenders with this in their name, and the floor.", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _folder = new("--folder") { Description = "Where the programs are written, to be looked at; else they are deleted." };
    private readonly Option<string?> _json = new("--json") { Description = "A file that keeps the results." };

    private readonly Option<Transport[]> _transports = new("--transports")
    {
        Description = "What the call is made over.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => Enum.GetValues<Transport>(),
    };

    private readonly Argument<string[]> _more = new("arguments")
    {
        Description = "More arguments of dotnet publish, behind --: -p:IlcGenerateMstatFile=true.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public NativeCommand(IAnsiConsole console)
        : base("Native programs that make one call of an API: size, warnings, and time from start to end, in turn. Needs clang or gcc, and zlib1g-dev.")
    {
        _console = console;
        Add(_operations);
        Add(_transports);
        Add(_rounds);
        Add(_only);
        Add(_folder);
        Add(_json);
        Add(_more);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var kept = line.GetValue(_folder);
        var folder = Path.GetFullPath(kept ?? Directory.CreateTempSubdirectory("clientwright-native-").FullName);
        try
        {
            var tables = Measure(line, folder);
            foreach (var table in tables)
            {
                _console.WriteLine(table.ToMarkdown());
            }

            if (line.GetValue(_json) is { } file)
            {
                new ResultFile("dotnet run -c Release --project benchmarks/Native", Surroundings.Now(), tables).Write(file);
            }
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private ResultTable[] Measure(ParseResult line, string folder)
    {
        var (bytes, warnings) = (new List<ResultRow>(), new List<ResultRow>());
        var (wall, least, processor) = (new List<ResultRow>(), new List<ResultRow>(), new List<ResultRow>());
        foreach (var transport in line.GetValue(_transports)!)
        {
            var programs = Contender.All
                .Where(contender => contender == Contender.All[0] || contender.Name.Contains(line.GetValue(_only)!, StringComparison.OrdinalIgnoreCase))
                .Select(contender => Publish(contender, transport, line, folder))
                .ToList();
            MeasureStarts(programs, line.GetValue(_rounds));
            var name = transport == Transport.Stub ? "over a handler in memory" : "over sockets";
            bytes.Add(ResultRow.Of(name, programs, NameOf, program => program.Bytes));
            warnings.Add(ResultRow.Of(name, programs, NameOf, program => program.Warnings.Count));
            wall.Add(ResultRow.Of(name, programs, NameOf, program => Median(program, start => start.Wall)));
            least.Add(ResultRow.Of(name, programs, NameOf, program => program.Starts.Min(start => start.Wall.TotalMilliseconds)));
            processor.Add(ResultRow.Of(name, programs, NameOf, program => Median(program, start => start.Processor)));
        }

        return
        [
            new("bytes of the program", "", 0, bytes),
            new("warnings", "", 0, warnings),
            new("from start to end, median", "ms", 2, wall),
            new("from start to end, least", "ms", 2, least),
            new("processor time from start to end, median", "ms", 2, processor),
        ];
    }

    private PublishedProgram Publish(Contender contender, Transport transport, ParseResult line, string folder)
    {
        _console.MarkupLineInterpolated($"[grey]{contender.Name}, {transport}[/]");
        var place = Path.Combine(folder, $"{contender.Project}-{transport}");
        var program = new PublishedProgram(contender, transport, line.GetValue(_operations), place, ProjectsFolder(), line.GetValue(_more)!);
        foreach (var warning in program.Warnings)
        {
            _console.WriteLine(warning);
        }

        return program;
    }

    private static void MeasureStarts(List<PublishedProgram> programs, int rounds)
    {
        using var server = new CannedListener();
        var expected = programs[0].Answer(server.Address);
        foreach (var program in programs)
        {
            if (program.Answer(server.Address) is var answer && answer != expected)
            {
                throw new InvalidOperationException($"{program.Contender.Name} gives something else.\n{answer}\n{expected}");
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            programs.ForEach(program => program.MeasureStart(server.Address));
        }
    }

    private static string NameOf(PublishedProgram program) => program.Contender.Name;

    private static double Median(PublishedProgram program, Func<Start, TimeSpan> part) =>
        program.Starts.Select(start => part(start).TotalMilliseconds).Order().ElementAt(program.Starts.Count / 2);

    private static string ProjectsFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Projects");
}
