namespace Clientwright.Models;

/// <summary>How a body stands on the wire.</summary>
public enum BodyKind
{
    Json,

    /// <summary>JSON, a value on each line.</summary>
    JsonLines,

    /// <summary>A JSON array, of which one item at a time is read or sent.</summary>
    JsonItems,

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>The fields of a form.</summary>
    Form,

    Text,

    /// <summary>A document.</summary>
    Xml,

    /// <summary>Bytes, all at once.</summary>
    Bytes,

    /// <summary>Bytes, as they come.</summary>
    Stream,

    /// <summary>Bytes as they come, with their media type and a name.</summary>
    File,

    /// <summary>Parts, each a body of its own.</summary>
    Multipart,

    /// <summary>One of several, each of a kind of its own.</summary>
    Choice,
}
