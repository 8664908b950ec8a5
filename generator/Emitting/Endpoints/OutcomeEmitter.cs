using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// How an operation ended that was followed at an endpoint:
/// <code>
/// public abstract partial class GetOperationOutcome
/// {
///     public sealed class Succeeded(GetOperationResult.Found answer) : GetOperationOutcome { … }
///     public sealed class Lost(LostReason reason, GetOperationResult? answer = null) : GetOperationOutcome { … }
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
        using (writer.OpenBlock($"public {closure.Modifier} partial class {endpoint.OutcomeName}"))
        {
            writer.Lines(
                $$"""
                private {{endpoint.OutcomeName}}()
                {
                }
                """);
            MatchEmitter.Write(writer, Cases);
            WriteEnd(writer, endpoint, "Succeeded", "It did what it was started for.");
            WriteEnd(writer, endpoint, "Failed", "It did not do what it was started for.");
            WriteEnd(writer, endpoint, "Cancelled", "It was cancelled.");
            WriteLost(writer, endpoint);
            WriteProgress(writer, endpoint);
        }
    }

    /// <summary>The type of an answer that tells a state.</summary>
    public static string AnswerOf(EndpointModel endpoint) => ApiType.Of(endpoint.Api, endpoint.ResultName)
        + (endpoint.Operation!.CaseName is { } name ? "." + name : "");

    private static void WriteEnd(CodeWriter writer, EndpointModel endpoint, string name, string summary) => writer.BlankLine().Lines(
        $$"""
        /// <summary>{{summary}}</summary>
        public sealed class {{name}}({{AnswerOf(endpoint)}} answer) : {{endpoint.OutcomeName}}
        {
            /// <summary>The last answer.</summary>
            public {{AnswerOf(endpoint)}} Answer { get; } = answer;

            public override string ToString() => "{{name}} { Answer = " + Answer + " }";
        }
        """);

    private static void WriteLost(CodeWriter writer, EndpointModel endpoint)
    {
        var (reason, answer) = (ApiType.Of(endpoint.Api, "LostReason"), ApiType.Of(endpoint.Api, endpoint.ResultName));
        writer.BlankLine().Lines(
            $$"""
            /// <summary>It could not be followed to its end; it may still be running.</summary>
            public sealed class Lost({{reason}} reason, {{answer}}? answer = null) : {{endpoint.OutcomeName}}
            {
                /// <summary>Why.</summary>
                public {{reason}} Reason { get; } = reason;

                /// <summary>The answer that told no state; null where none came.</summary>
                public {{answer}}? Answer { get; } = answer;

                public override string ToString() => "Lost { Reason = " + Reason + ", Answer = " + Answer + " }";
            }
            """);
    }

    private static void WriteProgress(CodeWriter writer, EndpointModel endpoint) => writer.BlankLine().Lines(
        $$"""
        /// <summary>How an operation stands that is being followed. No case: it is what is reported on the way.</summary>
        public sealed class Progress(string state, {{AnswerOf(endpoint)}} answer)
        {
            /// <summary>The state, as the answer spells it.</summary>
            public string State { get; } = state;

            /// <summary>All that was said.</summary>
            public {{AnswerOf(endpoint)}} Answer { get; } = answer;

            public override string ToString() => "Progress { State = " + State + ", Answer = " + Answer + " }";
        }
        """);
}
