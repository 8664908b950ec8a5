using System.Text.RegularExpressions;

namespace Clientwright.TestCommands;

/// <summary>How a command ended, and all that it said.</summary>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails with everything that was printed: an exit code alone helps nobody on a CI machine.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"`{Command}` ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>
    /// Succeeded without any warning. Two of them deserve their own words: after CS8785 (the generator threw) or CS9057 (the compiler did
    /// not load it) every client is missing, and what the compiler says next misleads.
    /// </summary>
    public CommandResult SucceededQuietly()
    {
        Assert.DoesNotContain("CS8785", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", Output, StringComparison.Ordinal);
        Succeeded();
        Assert.DoesNotMatch(Warning(), Output);
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"`{Command}` was expected to fail:\n{Output}");
        Assert.DoesNotContain("CS8785", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", Output, StringComparison.Ordinal);
        return this;
    }

    /// <remarks>Not just the word: every quiet build says that it had `0 Warning(s)`.</remarks>
    [GeneratedRegex(@": warning |\bwarning [A-Z]+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Warning();
}
