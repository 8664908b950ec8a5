using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clientwright.Tool.Documents;

internal sealed class ParserSource(Parser parser) : IEventSource
{
    public ParsingEvent Current => parser.Current ?? throw new InvalidOperationException("the document ends too early");

    public void MoveNext() => parser.MoveNext();
}
