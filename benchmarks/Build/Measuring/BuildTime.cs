namespace Benchmarks.Build.Measuring;

/// <summary>What <c>dotnet build</c> takes, from its start to its end, and what of the compiler's time is not the compiler's own.</summary>
/// <param name="Generators">In source generators, the platform's among them.</param>
/// <param name="Analyzers">In analyzers, the SDK's among them, by all threads.</param>
internal sealed record BuildTime(TimeSpan WithServer, TimeSpan WithoutServer, TimeSpan Generators, TimeSpan Analyzers);
