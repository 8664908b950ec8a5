using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorBenchmarks;

/// <summary>
/// What any generator costs that adds these sources, spread over the files. It reads nothing, so that an edit of a file
/// leaves all of it cached, and what is left is the compiler's own work for so many files.
/// </summary>
internal sealed class ConstantGenerator(ImmutableDictionary<string, ImmutableArray<(string HintName, SourceText Text)>> sources) : IIncrementalGenerator
{
    /// <summary>A generator that adds the same text as the other did.</summary>
    public static ConstantGenerator Of(GeneratorRunResult result, IReadOnlyList<SpecText> files) =>
        Of([.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))], files);

    /// <summary>A generator that adds what <see cref="Write"/> wrote.</summary>
    public static ConstantGenerator Of(string path, IReadOnlyList<SpecText> files)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        return Of([.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), reader.ReadString()))], files);
    }

    /// <summary>Keeps the text of a run for another process.</summary>
    public static void Write(GeneratorRunResult result, string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(result.GeneratedSources.Length);
        foreach (var source in result.GeneratedSources)
        {
            writer.Write(source.HintName);
            writer.Write(source.SourceText.ToString());
        }
    }

    private static ConstantGenerator Of(IReadOnlyList<(string HintName, string Text)> sources, IReadOnlyList<SpecText> files) => new(sources
        .Select((source, index) => (file: files[(int)((long)index * files.Count / sources.Count)].Path, source.HintName, source.Text))
        .GroupBy(source => source.file, source => (source.HintName, SourceText.From(source.Text, Encoding.UTF8)), StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));

    // An output for each, as any generator has that makes one file from one thing.
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((file, _) => sources.GetValueOrDefault(file.Path, [])),
        static (output, source) => output.AddSource(source.HintName, source.Text));
}
