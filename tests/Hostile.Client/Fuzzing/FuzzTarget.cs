using System.Reflection;

namespace Hostile.Client.Fuzzing;

/// <summary>A call whose answer is spoilt.</summary>
internal sealed class FuzzTarget(string name, int status, params string[] sounds)
{
    public string Name => name;

    /// <summary>The status that a sound answer has.</summary>
    public int Status => status;

    public IReadOnlyList<byte[]> Sounds { get; } = [.. sounds.Select(Sound)];

    public required Func<FuzzedClients, Task<AnswerReading>> Read { get; init; }

    /// <summary>Sends what was read; null where the API takes it nowhere.</summary>
    public Func<FuzzedClients, object, Task>? Write { get; init; }

    /// <summary>Whether all that is read is written again.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether the case follows an operation.</summary>
    public bool Follows { get; init; }

    private static byte[] Sound(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
