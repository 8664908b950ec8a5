using YamlDotNet.Core.Events;

namespace Clientwright.Tool.Documents;

internal sealed class RecordedSource(List<ParsingEvent> events) : IEventSource
{
    private int _position;

    public ParsingEvent Current => events[Math.Min(_position, events.Count - 1)];

    public void MoveNext() => _position++;
}
