namespace Benchmarks.Build.Measuring;

/// <summary>What one run of the compiler took.</summary>
/// <param name="Processor">Of all its threads.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Processor);
