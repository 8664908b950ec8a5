namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>Makes an API's event of what came; null where the spec does not know it.</summary>
[Embedded]
internal delegate TEvent? EventReader<TEvent>(ReceivedEvent received)
    where TEvent : class;
