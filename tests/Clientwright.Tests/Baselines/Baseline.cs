using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Clientwright.Tests.Baselines;

/// <summary>
/// Compares generated text with the text that was accepted before. Names and habits are those of the Verify library (`X.verified.cs` is
/// accepted and committed, `X.received.cs` is what a failed test got), so that it could take over here, in this one place.
/// </summary>
/// <remarks>
/// A file is named after the test class and the name given: `CancelOperationTests.Client.verified.cs`, beside the test.
/// With the environment variable <c>CLIENTWRIGHT_ACCEPT=1</c> what is received becomes what is accepted; the diff is then reviewed in git.
/// </remarks>
internal static class Baseline
{
    private static bool Accepting => Environment.GetEnvironmentVariable("CLIENTWRIGHT_ACCEPT") == "1";

    /// <summary>Compares one text.</summary>
    public static void Verify(string name, string text, [CallerFilePath] string testFile = "")
        => Throw(Compare(BaselineFile.For(testFile, name), text, Accepting));

    /// <summary>
    /// Compares several texts as a set: one that is missing, and one that nobody accepted, fails as a changed one does. Each has a file of
    /// its own, `Class.name#key.verified.cs`.
    /// </summary>
    public static void VerifyAll(string name, IEnumerable<KeyValuePair<string, string>> texts, [CallerFilePath] string testFile = "")
        => Throw(CompareAll(testFile, name, texts, Accepting));

    /// <summary>What differs, or null. The received file is written, or removed, on the way.</summary>
    internal static string? Compare(BaselineFile file, string text, bool accept)
    {
        var received = BaselineText.Scrub(text);
        if (accept)
        {
            file.Accept(received);
            return null;
        }

        var accepted = file.ReadAccepted();
        if (accepted == received)
        {
            file.RemoveReceived();
            return null;
        }

        file.WriteReceived(received);
        return accepted is null
            ? $"{file.AcceptedName} does not exist yet. Received:\n{received}"
            : $"{file.AcceptedName} differs (- accepted, + received):\n{BaselineText.Diff(accepted, received)}";
    }

    internal static string? CompareAll(string testFile, string name, IEnumerable<KeyValuePair<string, string>> texts, bool accept)
    {
        var failures = new List<string>();
        var expected = BaselineFile.AllOf(testFile, name).ToDictionary(file => file.AcceptedName, StringComparer.Ordinal);

        foreach (var (key, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var file = BaselineFile.For(testFile, name, key);
            expected.Remove(file.AcceptedName);
            if (Compare(file, text, accept) is { } failure)
            {
                failures.Add(failure);
            }
        }

        foreach (var left in expected.Values.OrderBy(file => file.AcceptedName, StringComparer.Ordinal))
        {
            if (accept)
            {
                left.RemoveAccepted();
            }
            else
            {
                failures.Add($"{left.AcceptedName} is accepted, but was not received.");
            }
        }

        return failures.Count == 0 ? null : string.Join('\n', failures);
    }

    private static void Throw(string? failure)
    {
        if (failure is not null)
        {
            throw new XunitException($"{failure}\nAccept with CLIENTWRIGHT_ACCEPT=1, and review the diff.");
        }
    }
}
