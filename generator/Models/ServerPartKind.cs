namespace Clientwright.Models;

public enum ServerPartKind
{
    /// <summary>As it is written.</summary>
    Literal,

    /// <summary>The beginning of an address: a <c>uri</c>.</summary>
    Address,

    /// <summary>A part of a host's name, or of a port.</summary>
    Host,

    /// <summary>A part of a segment of the path.</summary>
    Path,
}
