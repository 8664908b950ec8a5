namespace SampleConsumer.Accounts;

/// <summary>What a step says of its own end.</summary>
internal static class Expect
{
    /// <summary>The answer as the case that the step is about.</summary>
    public static T Case<T>(object answer)
        where T : class =>
        answer as T ?? throw new UnexpectedEndException($"Expected {typeof(T).Name}, got {answer}");

    public static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new UnexpectedEndException(otherwise);
        }
    }
}
