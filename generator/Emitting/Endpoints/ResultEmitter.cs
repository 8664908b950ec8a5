using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The closed set of what a call can be answered with: an abstract class, and a nested one for each declared response.
/// <code>
/// public abstract partial class CancelOperationResult : CloudPartnerPortalResult
/// {
///     public TOut Match&lt;TOut&gt;(…);
///     public CancelOperationResult GetOrThrow() => …;
///     public sealed class Cancelled() : CancelOperationResult(200);
///     public sealed class Unexpected(int statusCode) : CancelOperationResult(statusCode), IUnexpected { … }
/// }
/// </code>
/// Only what is nested in it can call its constructor, so no other type can be a case.
/// </summary>
internal static class ResultEmitter
{
    public static void Write(CodeWriter writer, EndpointModel endpoint, CaseClosure closure)
    {
        writer.BlankLine();
        Documentation.Write(writer, "summary", $"What {endpoint.Name} can be answered with.");
        writer.Lines(Attributes.GeneratedCode).Lines(Attributes.ClosedAnswer);
        var isOpen = endpoint.Cases.Any(response => response.Body is { IsOpen: true });
        using (writer.OpenBlock(
            $"public {closure.Modifier} partial class {endpoint.ResultName} : {endpoint.Api.Result}{(isOpen ? ", " + OpenResult.Interfaces : "")}"))
        {
            writer.Lines($"private {endpoint.ResultName}(int statusCode) : base(statusCode) {{ }}");
            MatchEmitter.Write(writer, [.. endpoint.Cases.Select(response => response.Name), "Unexpected"]);
            WriteGetOrThrow(writer, endpoint);
            if (isOpen)
            {
                OpenResult.Write(writer.BlankLine());
            }

            foreach (var response in endpoint.Cases)
            {
                CaseEmitter.Write(writer.BlankLine(), endpoint, response);
            }

            WriteUnexpected(writer.BlankLine(), endpoint);
        }
    }

    /// <summary>The case that a call succeeds with; null where there are several, or none.</summary>
    public static CaseModel? SuccessOf(EndpointModel endpoint)
    {
        var successes = endpoint.Cases.Where(response => response.IsSuccess).ToArray();
        return successes.Length == 1 ? successes[0] : null;
    }

    private static void WriteGetOrThrow(CodeWriter writer, EndpointModel endpoint)
    {
        var success = SuccessOf(endpoint);
        var exception = ApiType.Of(endpoint.Api, endpoint.Api.Exception);
        writer.BlankLine();
        Documentation.Write(
            writer, "summary", success is null ? "The answer, if it is a success." : $"The answer, if it is {success.Name}.");
        writer.Lines(
            $"""
            /// <exception cref="{exception}">It is another one, which the exception holds.</exception>
            public {success?.Name ?? endpoint.ResultName} GetOrThrow() =>
                {(success is null ? "IsSuccess ? this :" : $"this as {success.Name} ??")} throw new {exception}({Literal.String(endpoint.Name)}, this);
            """);
    }

    private static void WriteUnexpected(CodeWriter writer, EndpointModel endpoint)
    {
        writer.Lines("/// <summary>None of the declared answers.</summary>");
        using (writer.OpenBlock(
            $"public sealed class Unexpected(int statusCode) : {endpoint.ResultName}(statusCode), {ApiType.Of(endpoint.Api, "IUnexpected")}"))
        {
            writer.Lines(
                $$"""
                public {{ApiType.Of(endpoint.Api, "UnexpectedReason")}} Reason { get; init; }
                public string? Detail { get; init; }
                """);
        }
    }
}
