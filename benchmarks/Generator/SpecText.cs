using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorBenchmarks;

/// <summary>A spec, as the compiler hands it to a generator.</summary>
internal sealed class SpecText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public string Text => text;

    public SpecText With(string edited) => new(path, edited);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
