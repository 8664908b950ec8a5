using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientwright.Tests.Generation;

internal sealed class SpecText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
