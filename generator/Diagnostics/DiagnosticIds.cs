namespace Clientwright.Diagnostics;

/// <summary>
/// The ids of all diagnostics. Users write them into build scripts and <c>.globalconfig</c>, so a number is for ever: it is never
/// changed, and never given to something else after its diagnostic is gone.
/// </summary>
/// <remarks>
/// <c>CW10xx</c> is the YAML text, <c>CW11xx</c> the grammar of specs, <c>CW12xx</c> what stands in a single scalar, <c>CW2xxx</c> what is
/// sound but cannot be bound to C#, <c>CW3xxx</c> what a user's C# does with what is generated.
/// </remarks>
internal static partial class DiagnosticIds;
