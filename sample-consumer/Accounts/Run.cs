using Polly;
using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Tokens;
using Spectre.Console;

namespace SampleConsumer.Accounts;

internal static class Run
{
    /// <summary>Runs a tour and gives the exit code: 0 only if every step ended as it says.</summary>
    public static async Task<int> AsStepsAsync(IAnsiConsole console, Func<Account, Task> tour)
    {
        var account = new Account(console);
        try
        {
            await tour(account);
            account.End();
            return 0;
        }
        catch (Exception unexpected) when (unexpected is UnexpectedEndException or CloudPartnerPortalException or NoTokenException)
        {
            account.Failure(unexpected.Message);
        }
        catch (Exception unreachable) when (IsUnreachable(unreachable))
        {
            account.Failure($"The portal did not answer: {unreachable.Message}");
        }

        return 1;
    }

    // A timeout has two faces: that of the resilience handler, and that of HttpClient for a body that does not come.
    private static bool IsUnreachable(Exception failure) =>
        failure is HttpRequestException or ExecutionRejectedException or TaskCanceledException { InnerException: TimeoutException };
}
