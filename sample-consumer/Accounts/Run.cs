using Spectre.Console;

namespace SampleConsumer.Accounts;

internal static class Run
{
    /// <summary>Runs a tour and gives the exit code: 0 only if every step ended as it says.</summary>
    public static async Task<int> AsStepsAsync(Func<Account, Task> tour)
    {
        var account = new Account(AnsiConsole.Console);
        try
        {
            await tour(account);
            account.End();
            return 0;
        }
        catch (UnexpectedEndException unexpected)
        {
            account.Failure(unexpected.Message);
        }
        catch (HttpRequestException unreachable)
        {
            account.Failure($"The portal did not answer: {unreachable.Message}");
        }

        return 1;
    }
}
