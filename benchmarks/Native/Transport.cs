namespace Benchmarks.Native;

/// <summary>What a program makes its call over: the name of a file in <c>Projects/Shared</c>.</summary>
internal enum Transport
{
    /// <summary>A handler that answers from memory. Nothing of the platform's HTTP is in the program, so the client weighs most.</summary>
    Stub,

    /// <summary>The platform's sockets, as in a program of real life, to a server on loopback.</summary>
    Sockets,
}
