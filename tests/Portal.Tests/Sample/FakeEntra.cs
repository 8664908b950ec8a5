using System.Collections.Concurrent;
using SampleConsumer.EntraToken;

namespace Portal.Tests.Sample;

/// <summary>Entra as a test wants it: each answer is given when the test says so.</summary>
internal sealed class FakeEntra : IEntraTokenClient
{
    private readonly ConcurrentQueue<TaskCompletionSource<GetTokenResult>> _answers = [];
    private int _calls;

    public int Calls => Volatile.Read(ref _calls);

    public static GetTokenResult.Issued Token(string text, TimeSpan lifetime) => new()
    {
        Body = new() { TokenType = "Bearer", AccessToken = text, ExpiresIn = (int)lifetime.TotalSeconds },
    };

    /// <summary>The next call that has no answer yet is given this one at once.</summary>
    public void Answer(GetTokenResult answer) => Prepare().SetResult(answer);

    public void Fail(Exception failure) => Prepare().SetException(failure);

    /// <summary>The next call that has no answer yet waits for the test to give it.</summary>
    public TaskCompletionSource<GetTokenResult> Prepare()
    {
        var answer = new TaskCompletionSource<GetTokenResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers.Enqueue(answer);
        return answer;
    }

    public Task<GetTokenResult> GetTokenAsync(GetTokenRequest request, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        return _answers.TryDequeue(out var answer) ? answer.Task : throw new InvalidOperationException("Entra was asked too often.");
    }
}
