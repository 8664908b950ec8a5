namespace Benchmarks.Native;

/// <summary>What one run of a program took.</summary>
/// <param name="Processor">Of all its threads.</param>
internal sealed record Start(TimeSpan Wall, TimeSpan Processor);
