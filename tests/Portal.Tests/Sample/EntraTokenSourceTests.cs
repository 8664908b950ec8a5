using Microsoft.Extensions.Time.Testing;
using SampleConsumer.EntraToken;
using SampleConsumer.Tokens;

namespace Portal.Tests.Sample;

public sealed class EntraTokenSourceTests
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new();
    private readonly FakeEntra _entra = new();
    private readonly EntraTokenSource _source;

    public EntraTokenSourceTests() => _source = new EntraTokenSource(
        () => _entra, new() { TenantId = "contoso.onmicrosoft.com", ClientId = "reader", ClientSecret = "s3cret" }, _time);

    [Theory]
    [InlineData(60, 55)]
    [InlineData(10, 5)]
    [InlineData(4, 2)]
    public async Task A_token_is_kept_until_shortly_before_it_expires(int lifetimeInMinutes, int renewedAfterMinutes)
    {
        var lifetime = TimeSpan.FromMinutes(lifetimeInMinutes);
        _entra.Answer(FakeEntra.Token("first", lifetime));
        _entra.Answer(FakeEntra.Token("second", lifetime));

        Assert.Equal("first", await _source.GetTokenAsync());
        _time.Advance(TimeSpan.FromMinutes(renewedAfterMinutes) - TimeSpan.FromTicks(1));
        Assert.Equal("first", await _source.GetTokenAsync());

        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("second", await _source.GetTokenAsync());
        Assert.Equal(2, _entra.Calls);
    }

    [Fact]
    public async Task Time_that_the_call_takes_is_no_time_of_the_token()
    {
        var slow = _entra.Prepare();
        _entra.Answer(FakeEntra.Token("second", AnHour));

        var first = _source.GetTokenAsync().AsTask();
        SpinWait.SpinUntil(() => _entra.Calls == 1);
        _time.Advance(TimeSpan.FromMinutes(2));
        slow.SetResult(FakeEntra.Token("first", AnHour));
        await first;

        _time.Advance(TimeSpan.FromMinutes(53));
        Assert.Equal("second", await _source.GetTokenAsync());
    }

    [Fact]
    public async Task Who_asks_at_the_same_time_waits_for_the_same_call()
    {
        var answer = _entra.Prepare();
        var callers = Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await _source.GetTokenAsync())).ToList();

        answer.SetResult(FakeEntra.Token("shared", AnHour));

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("shared", token));
        Assert.Equal(1, _entra.Calls);
    }

    [Fact]
    public async Task Who_gives_up_does_not_take_the_call_away_from_the_others()
    {
        var answer = _entra.Prepare();
        using var impatience = new CancellationTokenSource();
        var impatient = _source.GetTokenAsync(impatience.Token).AsTask();
        var patient = _source.GetTokenAsync().AsTask();

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);

        answer.SetResult(FakeEntra.Token("shared", AnHour));
        Assert.Equal("shared", await patient);
        Assert.Equal(1, _entra.Calls);
    }

    [Fact]
    public async Task A_refusal_says_what_Entra_said_and_is_not_remembered()
    {
        _entra.Answer(new GetTokenResult.Denied
        {
            Body = new() { Error = "invalid_client", ErrorDescription = "AADSTS7000215: Invalid client secret provided." },
        });
        _entra.Answer(FakeEntra.Token("after all", AnHour));

        var refused = await Assert.ThrowsAsync<NoTokenException>(async () => await _source.GetTokenAsync());
        Assert.Equal(
            "Entra gave no token: Denied (401). invalid_client: AADSTS7000215: Invalid client secret provided.", refused.Message);
        Assert.Equal("after all", await _source.GetTokenAsync());
    }

    [Fact]
    public async Task All_who_waited_for_a_call_that_failed_are_told_and_the_next_one_asks_again()
    {
        var answer = _entra.Prepare();
        _entra.Answer(FakeEntra.Token("after all", AnHour));
        var callers = new[] { _source.GetTokenAsync().AsTask(), _source.GetTokenAsync().AsTask() };

        answer.SetResult(new GetTokenResult.Unexpected(502) { Reason = UnexpectedReason.UndeclaredStatus });

        foreach (var caller in callers)
        {
            var failure = await Assert.ThrowsAsync<NoTokenException>(() => caller);
            Assert.Equal("Entra gave no token: Unexpected (502).", failure.Message);
        }

        Assert.Equal("after all", await _source.GetTokenAsync());
        Assert.Equal(2, _entra.Calls);
    }

    [Fact]
    public async Task Where_nobody_answers_the_reason_is_kept()
    {
        var unreachable = new HttpRequestException("Name or service not known");
        _entra.Fail(unreachable);

        var failure = await Assert.ThrowsAsync<NoTokenException>(async () => await _source.GetTokenAsync());

        Assert.Equal("Entra could not be asked for a token: Name or service not known", failure.Message);
        Assert.Same(unreachable, failure.InnerException);
    }

    // A caller that did not cancel must not be told that it did.
    [Fact]
    public async Task A_timeout_of_the_call_is_no_cancellation()
    {
        _entra.Fail(new TaskCanceledException("The request took too long.", new TimeoutException()));

        await Assert.ThrowsAsync<NoTokenException>(async () => await _source.GetTokenAsync());
    }
}
