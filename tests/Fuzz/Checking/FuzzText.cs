using Clientwright.Fuzz.Making;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Fuzz.Checking;

internal sealed class FuzzText(FuzzFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text);

    public override string Path => file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
