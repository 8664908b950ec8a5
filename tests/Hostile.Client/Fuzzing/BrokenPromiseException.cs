namespace Hostile.Client.Fuzzing;

/// <summary>What a case found.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the fuzzer.
internal sealed class BrokenPromiseException(string promise, string message) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public string Promise => promise;
}
