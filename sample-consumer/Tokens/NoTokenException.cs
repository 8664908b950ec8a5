using SampleConsumer.EntraToken;

namespace SampleConsumer.Tokens;

/// <summary>A call could not be made, since there is no token to make it with. The message holds no secret.</summary>
internal sealed class NoTokenException : Exception
{
    private NoTokenException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Entra answered, and not with a token.</summary>
    public static NoTokenException Refused(GetTokenResult answer, TokenError? error = null)
    {
        var said = error is null ? (answer as IUnexpected)?.Detail : $"{error.Error}: {error.ErrorDescription}";
        return new($"Entra gave no token: {answer.GetType().Name} ({answer.StatusCode}). {said}".TrimEnd());
    }

    /// <summary>Entra did not answer.</summary>
    public static NoTokenException Unanswered(Exception failure) => new($"Entra could not be asked for a token: {failure.Message}", failure);
}
