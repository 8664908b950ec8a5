using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What the support code's loop, which follows operations, needs to know of an endpoint that tells their state.</summary>
internal static class FollowingEmitter
{
    private const string Support = "global::Clientwright.Support.";

    private const string Name = "Following";

    /// <summary>The one instance, by no more than the endpoint's name.</summary>
    public static string InstanceOf(string endpoint) => $"{EndpointModel.ClassOf(endpoint)}.{Name}.Instance";

    public static void Write(CodeWriter writer, EndpointModel endpoint, OperationModel operation)
    {
        var progress = $"{endpoint.OutcomeName}.Progress";
        var types = $"{EndpointClassEmitter.RequestType(endpoint)}, {endpoint.ResultName}, {progress}, {endpoint.OutcomeName}";
        using (writer.BlankLine().OpenBlock($"internal sealed class {Name} : {Support}Following<{types}>"))
        {
            writer.Lines(
                $$"""
                internal static readonly {{Name}} Instance = new();

                private {{Name}}() : base({{endpoint.EndpointName}}.Instance, new {{Support}}OperationStates(
                    path: {{Texts(operation.StatePath)}},
                    succeeded: {{Texts(operation.Succeeded)}},
                    failed: {{Texts(operation.Failed)}},
                    cancelled: {{Texts(operation.Cancelled)}}))
                {
                }

                private protected override bool TellsState({{endpoint.ResultName}} answer) => {{TellsState(endpoint, operation)}};

                private protected override {{progress}} CreateProgress(string state, {{endpoint.ResultName}} answer) => new(state, ({{OutcomeEmitter.AnswerOf(endpoint, operation.Tellers)}})answer);

                private protected override {{endpoint.OutcomeName}} CreateOutcome({{Support}}OperationEnd end, {{endpoint.ResultName}}? answer) => end switch
                {
                    {{End(endpoint, "Succeeded", operation.SucceededBy)}},
                    {{End(endpoint, "Failed", operation.FailedBy)}},
                    {{End(endpoint, "Cancelled", operation.CancelledBy)}},
                    _ => new {{endpoint.OutcomeName}}.Lost((LostReason)(end - {{Support}}OperationEnd.NoAddress), answer),
                };
                """);
        }
    }

    // Of several successes the body tells; where the status does, others than successes can be an end.
    private static string TellsState(EndpointModel endpoint, OperationModel operation) =>
        operation.Tellers.Count == 0 || (operation.Tellers.Count > 1 && operation.StatePath.Count > 0)
            ? "answer.IsSuccess"
            : "answer is " + string.Join(" or ", operation.Tellers.Select(teller => $"{ApiType.Of(endpoint.Api, endpoint.ResultName)}.{teller}"));

    private static string End(EndpointModel endpoint, string name, EquatableArray<string> cases) =>
        $"{Support}OperationEnd.{name} => new {endpoint.OutcomeName}.{name}(({OutcomeEmitter.AnswerOf(endpoint, cases)})answer!)";

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal.String))}]";
}
