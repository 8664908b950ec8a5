using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The endpoint's share of the client and its interface:
/// <code>
/// Task&lt;CancelOperationResult&gt; CancelOperationAsync(CancelOperationRequest request, CancellationToken cancellationToken = default);
/// </code>
/// and the methods that follow what it started, or what it tells the state of.
/// </summary>
internal static class ClientMethodEmitter
{
    public static void Write(CodeWriter writer, EndpointModel endpoint)
    {
        ClientMethod[] methods = [CallOf(endpoint), .. PagingEmitter.MethodsOf(endpoint), .. FollowMethods.Of(endpoint)];
        using (writer.BlankLine().OpenBlock($"public partial interface {endpoint.Interface}"))
        {
            foreach (var method in methods)
            {
                method.WriteDeclaration(writer.BlankLine());
            }
        }

        using (writer.BlankLine().OpenBlock($"public sealed partial class {endpoint.Client}"))
        {
            foreach (var method in methods)
            {
                method.WriteImplementation(writer.BlankLine());
            }
        }
    }

    /// <summary>The request that is handed on.</summary>
    public static string RequestText(EndpointModel endpoint) => !endpoint.HasRequest ? "global::Clientwright.Support.NoRequest.Instance"
        : endpoint.IsRequestOptional ? $"request ?? new {endpoint.RequestName}()"
        : "request";

    public static ClientMethod CallOf(EndpointModel endpoint)
    {
        return new ClientMethod
        {
            Summary = endpoint.Summary,
            Remarks = $"{endpoint.Method} {endpoint.Template}",
            Exceptions = [.. ExceptionsOf(endpoint)],
            IsDeprecated = endpoint.IsDeprecated,
            Returns = ClientMethod.TaskOf(endpoint.ResultName),
            Name = $"{endpoint.Name}Async",
            Parameters = !endpoint.HasRequest ? []
                : endpoint.IsRequestOptional ? [$"{endpoint.RequestName}? request = null"]
                : [$"{endpoint.RequestName} request"],
            Call = $"_connection.SendAsync({endpoint.EndpointName}.Instance, {RequestText(endpoint)}, cancellationToken)",
        };
    }

    private static IEnumerable<string> ExceptionsOf(EndpointModel endpoint)
    {
        if (endpoint.HasRequest)
        {
            yield return ClientMethod.BadArgument;
        }

        yield return ClientMethod.NoAnswer;
        yield return ClientMethod.Cancelled;
    }
}
