using System.Text;
using System.Text.Json;

namespace Hostile.Client.Fuzzing;

/// <summary>
/// Gives spoilt answers to generated clients, and checks what is promised of any answer: a value or a documented exception, within the
/// limits, the same each time; what was read can be compared, printed, written, and is read the same again; the token stays at home.
/// </summary>
/// <param name="seed">With the number of a case it makes the case, on every machine.</param>
public sealed class AnswerFuzzer(int seed) : IDisposable
{
    // Without regard to the body: tasks, messages, an exception and the words for it.
    private const long UsualAllocation = 512 * 1024;
    private const int LargestFactor = 400;
    private const int LongestDetail = 8_000;

    private readonly FuzzedClients _clients = new();

    public AnswerStatistics Statistics { get; } = new();

    public void Dispose() => _clients.Dispose();

    /// <returns>The promise that the case broke, and how; null where it broke none.</returns>
    public string? Run(long number)
    {
        var dice = new AnswerDice(seed, number);
        var target = dice.Pick(FuzzTargets.All);
        var answer = AnswerMaker.Make(target.Sounds, target.Status, dice);
        var poll = target.Follows ? AnswerMaker.Make(target.Sounds, 200, dice) : null;
        try
        {
            Check(target, answer, poll);
            return null;
        }
        catch (BrokenPromiseException broken)
        {
            Statistics.Find(broken.Promise);
            return $"{target.Name}: {broken.Promise}: {broken.Message}\n{answer.Status} {string.Join(" | ", answer.Headers)}\n{Encoding.UTF8.GetString(answer.Body)}";
        }
    }

    private void Check(FuzzTarget target, SpoiltAnswer answer, SpoiltAnswer? poll)
    {
        var (reading, thrown, allocated) = Read(target, answer, poll);
        Statistics.Count($"{target.Name} {(reading is null ? thrown!.GetType().Name : NameOf(reading))}");
        CheckToken();
        CheckWaits();
        if (!target.Follows && allocated > UsualAllocation + ((long)LargestFactor * answer.Body.Length))
        {
            throw new BrokenPromiseException("memory", $"{allocated} bytes for {answer.Body.Length}");
        }

        if (answer.Body.Length > 2000 && !target.Follows)
        {
            Statistics.LargestFactor = Math.Max(Statistics.LargestFactor, (double)allocated / answer.Body.Length);
        }

        if (reading is null)
        {
            CheckException(target, answer, poll, thrown!);
            return;
        }

        CheckResult(answer, reading);
        if (!target.Follows
            && Read(target, answer, poll).Reading is var again
            && (again is null || !AnswerParts.Of(again.Result).SequenceEqual(AnswerParts.Of(reading.Result))))
        {
            throw new BrokenPromiseException("determinism", $"{reading.Result} and then {again?.Result}");
        }

        if (reading.Value is { } value && target.Write is not null)
        {
            CheckRoundTrip(target, answer, value);
        }
    }

    private (AnswerReading? Reading, Exception? Thrown, long Allocated) Read(FuzzTarget target, SpoiltAnswer answer, SpoiltAnswer? poll)
    {
        _clients.Handler.Begin();
        _clients.Handler.Answer = answer;
        _clients.Handler.Poll = poll;
        _clients.Clock.Waits = 0;
        _clients.Clock.ShortestWait = TimeSpan.MaxValue;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var reading = target.Read(_clients).GetAwaiter().GetResult();
            return (reading, null, GC.GetAllocatedBytesForCurrentThread() - before);
        }
#pragma warning disable CA1031 // Any other exception than a documented one is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (null, thrown, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static string NameOf(AnswerReading reading) => reading.Result switch
    {
        Everything.IUnexpected unexpected => $"Unexpected {unexpected.Reason}",
        CloudPartnerPortal.IUnexpected unexpected => $"Unexpected {unexpected.Reason}",
        var declared => declared.GetType().Name,
    };

    private void CheckToken()
    {
        if (_clients.Handler.Leak is { } leak)
        {
            throw new BrokenPromiseException("token", leak.OriginalString);
        }
    }

    // The first question of a followed operation may be asked at once; the others never faster than once a second.
    private void CheckWaits()
    {
        if (_clients.Handler.Polls > 1 && _clients.Clock.Waits < _clients.Handler.Polls - 1)
        {
            throw new BrokenPromiseException("rate", $"{_clients.Handler.Polls} questions and {_clients.Clock.Waits} waits");
        }

        if (_clients.Clock.Waits > 0 && _clients.Clock.ShortestWait < TimeSpan.FromSeconds(1))
        {
            throw new BrokenPromiseException("rate", $"a wait of {_clients.Clock.ShortestWait}");
        }
    }

    private static void CheckException(FuzzTarget target, SpoiltAnswer answer, SpoiltAnswer? poll, Exception thrown)
    {
        var isDocumented = thrown switch
        {
            HttpRequestException { InnerException: IOException } => answer.BreaksAt is not null || poll?.BreaksAt is not null,
            OperationCanceledException => target.Follows,
            _ => false,
        };
        if (!isDocumented)
        {
            throw new BrokenPromiseException("exception " + thrown.GetType().Name, thrown.ToString());
        }
    }

    private static void CheckResult(SpoiltAnswer answer, AnswerReading reading)
    {
        if (reading.StatusCode != answer.Status)
        {
            throw new BrokenPromiseException("status", $"{answer.Status} became {reading.StatusCode}");
        }

        if (reading.Raw is { } raw)
        {
            var isWhole = !reading.IsCut && raw.Length == answer.Body.Length;
            if (raw.Length > FuzzedClients.KeptBodyLimit || !answer.Body.AsSpan().StartsWith(raw.Span) || (!isWhole && !reading.IsCut))
            {
                throw new BrokenPromiseException("raw", $"{raw.Length} bytes of {answer.Body.Length} kept, cut: {reading.IsCut}");
            }
        }

        if (reading.Detail is { } detail && (detail.Length > LongestDetail || detail.Any(char.IsControl)))
        {
            throw new BrokenPromiseException("detail", detail);
        }

        if (reading.Result.ToString() is null || !HashesOf(reading.Result).SequenceEqual(HashesOf(reading.Result)))
        {
            throw new BrokenPromiseException("text", "none");
        }
    }

    private static IEnumerable<int?> HashesOf(object result) => AnswerParts.Of(result).Select(part => part?.GetHashCode());

    private void CheckRoundTrip(FuzzTarget target, SpoiltAnswer answer, object value)
    {
        var first = Written(target, value);
        if (first.Length > FuzzedClients.BodyLimit)
        {
            // Escaped as JSON wants it, a text may be longer than it was.
            return;
        }

        var second = ReadAgain(target, first);
        if (!Written(target, second).AsSpan().SequenceEqual(first))
        {
            throw new BrokenPromiseException("stability", $"{Encoding.UTF8.GetString(first)}\nand then\n{Encoding.UTF8.GetString(_clients.Handler.Written)}");
        }

        // Of members that come twice, what is written is one.
        if (target.IsSymmetric && IsWithoutDuplicates(answer.Body) && (!second.Equals(value) || second.GetHashCode() != value.GetHashCode()))
        {
            throw new BrokenPromiseException("round trip", Encoding.UTF8.GetString(first));
        }

        Statistics.RoundTrips++;
    }

    private byte[] Written(FuzzTarget target, object value)
    {
        try
        {
            target.Write!(_clients, value).GetAwaiter().GetResult();
            using var document = JsonDocument.Parse(_clients.Handler.Written, new JsonDocumentOptions { MaxDepth = 1000 });
            return _clients.Handler.Written;
        }
        catch (Exception thrown) when (thrown is not BrokenPromiseException)
        {
            throw new BrokenPromiseException("writing", thrown.ToString());
        }
    }

    private object ReadAgain(FuzzTarget target, byte[] body)
    {
        var (reading, thrown, _) = Read(target, new SpoiltAnswer(target.Status, [], body, [], null), null);
        return reading?.Value ?? throw new BrokenPromiseException("reading again", $"{reading?.Result} {thrown}: {Encoding.UTF8.GetString(body)}");
    }

    private static bool IsWithoutDuplicates(byte[] body)
    {
        try
        {
            var json = body.AsSpan().StartsWith("\uFEFF"u8) ? body.AsMemory(3) : body;
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (Exception thrown) when (thrown is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
