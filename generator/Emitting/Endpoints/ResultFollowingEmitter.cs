using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What the support code, which asks for the result of an operation, needs to know of an endpoint that starts some.</summary>
internal static class ResultFollowingEmitter
{
    private const string Support = "global::Clientwright.Support.";

    private const string Name = "ResultFollowing";

    /// <summary>The one instance.</summary>
    public static string InstanceOf(string endpoint) => $"{EndpointModel.ClassOf(endpoint)}.{Name}.Instance";

    /// <param name="followed">The endpoint that tells how the operation stands.</param>
    /// <param name="asked">The one that answers with what it came to.</param>
    public static void Write(CodeWriter writer, EndpointModel endpoint, string followed, string asked)
    {
        var (operation, result, outcome) = (EndpointModel.OutcomeOf(followed), EndpointModel.ResultOf(asked), endpoint.OutcomeName);
        using (writer.BlankLine().OpenBlock($"internal sealed class {Name} : {Support}ResultFollowing<{operation}, {result}, {outcome}>"))
        {
            writer.Lines(
                $$"""
                internal static readonly {{Name}} Instance = new();

                private protected override bool HasResult({{operation}} operation) => operation is {{operation}}.Succeeded;

                private protected override {{outcome}} CreateOutcome({{operation}} operation, {{result}} result) =>
                    new {{outcome}}.Succeeded(({{operation}}.Succeeded)operation, result);

                private protected override {{outcome}} CreateWithout({{operation}} operation, {{Support}}OperationEnd reason) => operation switch
                {
                    {{operation}}.Failed failed => new {{outcome}}.Failed(failed),
                    {{operation}}.Cancelled cancelled => new {{outcome}}.Cancelled(cancelled),
                    {{operation}}.Lost lost => new {{outcome}}.Lost(lost.Reason, lost),
                    _ => new {{outcome}}.Lost((LostReason)(reason - {{Support}}OperationEnd.NoAddress), operation),
                };
                """);
        }
    }
}
