namespace Clientwright.Fuzz.Checking;

/// <summary>The promises of the generator, by what breaks them.</summary>
internal enum FindingKind
{
    /// <summary>An exception left the generator (CS8785).</summary>
    Exception,

    /// <summary>A hint name that another file has, or that cannot be a file's.</summary>
    HintName,

    /// <summary>An emitted file does not parse.</summary>
    Syntax,

    /// <summary>An emitted file has what no emitter writes there: a using, an attribute of the assembly, a directive, a name that was smuggled in.</summary>
    Structure,

    /// <summary>The emitted top-level types are not those that the model names.</summary>
    Names,

    /// <summary>Equal input gave another output.</summary>
    Repetition,

    /// <summary>A comment in a spec changed the output.</summary>
    Comment,

    /// <summary>No error was reported, and the output does not compile without error or warning.</summary>
    Compilation,

    /// <summary>An error was reported, and the compiler reports more on what was generated all the same.</summary>
    FollowUp,

    /// <summary>The case took too much time.</summary>
    Time,

    /// <summary>The case allocated too much.</summary>
    Memory,
}
