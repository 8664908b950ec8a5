using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The methods by which operations are followed: from a case that started one, or from an address that was kept.
/// <code>
/// Task&lt;GetOperationOutcome&gt; FollowAsync(CancelOperationResult.Accepted accepted, IProgress&lt;GetOperationOutcome.Progress&gt;? progress = null, …);
/// Task&lt;GetOperationOutcome&gt; FollowGetOperationAsync(Uri address, IProgress&lt;GetOperationOutcome.Progress&gt;? progress = null, …);
/// </code>
/// The first stands with the endpoint that starts an operation, which knows no more than the name of the other.
/// </summary>
internal static class FollowMethods
{
    private const string AskedAgain = "An operation can be followed anew at its address when a call of it failed.";

    public static IEnumerable<ClientMethod> Of(EndpointModel endpoint)
    {
        foreach (var response in endpoint.Cases)
        {
            if (response.Poll is { } poll)
            {
                yield return FromCase(endpoint, response, poll);
            }
        }

        if (endpoint.Operation is not null)
        {
            yield return Create(
                endpoint.Name,
                $"Follow{endpoint.Name}Async",
                "Follows the operation whose state is told at an address, until it ends.",
                "global::System.Uri address",
                "address, retryAfter: null");
        }
    }

    private static ClientMethod FromCase(EndpointModel endpoint, CaseModel response, PollModel poll)
    {
        var argument = new LocalNames("progress", "cancellationToken").Take(response.Name);
        var start = $"{argument}.{poll.AddressName}, {argument}.Headers[global::Clientwright.Support.RetryAfter.HeaderName]";
        var method = Create(
            poll.Endpoint,
            "FollowAsync",
            $"Follows the operation that {endpoint.Name} started, until it ends.",
            $"{endpoint.ResultName}.{response.Name} {argument}",
            start);
        return poll.Result is { } result ? WithResult(method, endpoint, poll, result, argument, start) : method;
    }

    private static ClientMethod WithResult(ClientMethod method, EndpointModel endpoint, PollModel poll, ResultModel result, string argument, string start)
    {
        var place = result.AddressName is { } property ? $"{argument}.{property}" : $"[{string.Join(", ", result.Path.Select(Literal.String))}]";
        return method with
        {
            Summary = $"Follows the operation that {endpoint.Name} started, until it ends, and asks {result.Endpoint} for what it came to.",
            Returns = ClientMethod.TaskOf(endpoint.OutcomeName),
            Call = $"{ResultFollowingEmitter.InstanceOf(endpoint.Name)}.RunAsync(_connection, {FollowingEmitter.InstanceOf(poll.Endpoint)}, {start}, "
                + $"{EndpointModel.ClassOf(result.Endpoint)}.Instance, new global::Clientwright.Support.ResultAddress({place}), progress, cancellationToken)",
        };
    }

    private static ClientMethod Create(string followed, string name, string summary, string parameter, string start)
    {
        var outcome = EndpointModel.OutcomeOf(followed);
        return new ClientMethod
        {
            Summary = summary,
            Remarks = AskedAgain,
            Exceptions = [ClientMethod.NoAnswer, ClientMethod.Cancelled],
            Returns = ClientMethod.TaskOf(outcome),
            Name = name,
            Parameters = [parameter, $"global::System.IProgress<{outcome}.Progress>? progress = null"],
            Call = $"{FollowingEmitter.InstanceOf(followed)}.RunAsync(_connection, {start}, progress, cancellationToken)",
        };
    }
}
