using YamlDotNet.Core.Events;

namespace Clientwright.Tool.Documents;

/// <summary>Events of YAML, as they are parsed or as they were before.</summary>
internal interface IEventSource
{
    ParsingEvent Current { get; }

    void MoveNext();
}
