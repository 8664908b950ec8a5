using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// How an operation ended that was followed at an endpoint:
/// <code>
/// public abstract partial record GetOperationOutcome
/// {
///     public sealed record Succeeded(GetOperationResult.Found Answer) : GetOperationOutcome { … }
///     public sealed record Lost(LostReason Reason, GetOperationResult? Answer = null) : GetOperationOutcome { … }
/// }
/// </code>
/// </summary>
internal static class OutcomeEmitter
{
    private static readonly string[] Cases = ["Succeeded", "Failed", "Cancelled", "Lost"];

    public static void Write(CodeWriter writer, EndpointModel endpoint, CaseClosure closure)
    {
        writer.BlankLine();
        Documentation.Write(writer, "summary", $"How an operation ended that was followed by {endpoint.Name}.");
        writer.Lines(Attributes.GeneratedCode).Lines(Attributes.ClosedAnswer);
        using (writer.OpenBlock($"public {closure.Modifier} partial record {endpoint.OutcomeName}"))
        {
            writer.Lines(
                $$"""
                private protected {{endpoint.OutcomeName}}()
                {
                }
                """);
            MatchEmitter.Write(writer, Cases);
            closure.WriteBase(writer);
            WriteEnd(writer, endpoint, closure, "Succeeded", "It did what it was started for.");
            WriteEnd(writer, endpoint, closure, "Failed", "It did not do what it was started for.");
            WriteEnd(writer, endpoint, closure, "Cancelled", "It was cancelled.");
            WriteLost(writer, endpoint, closure);
            WriteProgress(writer, endpoint);
        }
    }

    /// <summary>The type of an answer that tells a state.</summary>
    public static string AnswerOf(EndpointModel endpoint) => ApiType.Of(endpoint.Api, endpoint.ResultName)
        + (endpoint.Operation!.CaseName is { } name ? "." + name : "");

    private static void WriteEnd(CodeWriter writer, EndpointModel endpoint, CaseClosure closure, string name, string summary)
    {
        writer.BlankLine().Lines(
            $"""
            /// <summary>{summary}</summary>
            /// <param name="Answer">The last answer.</param>
            """);
        closure.WriteCase(writer, $"public sealed record {name}({AnswerOf(endpoint)} Answer) : {endpoint.OutcomeName}");
    }

    private static void WriteLost(CodeWriter writer, EndpointModel endpoint, CaseClosure closure)
    {
        var (reason, answer) = (ApiType.Of(endpoint.Api, "LostReason"), ApiType.Of(endpoint.Api, endpoint.ResultName));
        writer.BlankLine().Lines(
            """
            /// <summary>It could not be followed to its end; it may still be running.</summary>
            /// <param name="Reason">Why.</param>
            /// <param name="Answer">The answer that told no state; null where none came.</param>
            """);
        closure.WriteCase(writer, $"public sealed record Lost({reason} Reason, {answer}? Answer = null) : {endpoint.OutcomeName}");
    }

    private static void WriteProgress(CodeWriter writer, EndpointModel endpoint) => writer.BlankLine().Lines(
        $$"""
        /// <summary>How an operation stands that is being followed. No case: it is what is reported on the way.</summary>
        /// <param name="State">The state, as the answer spells it.</param>
        /// <param name="Answer">All that was said.</param>
        public sealed record Progress(string State, {{AnswerOf(endpoint)}} Answer);
        """);
}
