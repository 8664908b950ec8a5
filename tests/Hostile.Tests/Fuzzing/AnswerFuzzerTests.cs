using Hostile.Client.Fuzzing;

namespace Hostile.Tests.Fuzzing;

/// <summary>The first cases of the fuzzer of answers, the same each time.</summary>
public sealed class AnswerFuzzerTests
{
    private const int Seed = 20171031;
    private const int Cases = 8_000;

    [Fact]
    public void Spoilt_answers_keep_all_promises()
    {
        using var fuzzer = new AnswerFuzzer(Seed);
        for (var number = 0; number < Cases; number++)
        {
            Assert.Null(fuzzer.Run(number));
        }

        // Answers that are all refused, or all sound, would test half of the promises.
        Assert.InRange(fuzzer.Statistics.RoundTrips, Cases / 50, Cases / 2);
        Assert.Contains("following Accepted", fuzzer.Statistics.Ends.Keys);
        Assert.Contains("thing Unexpected BodyTooLarge", fuzzer.Statistics.Ends.Keys);
    }
}
