using Clientwright.Collections;
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

    public static void Write(CodeWriter writer, EndpointModel endpoint, OperationModel operation, CaseClosure closure)
    {
        using (Open(writer, endpoint, $"How an operation ended that was followed by {endpoint.Name}.", closure))
        {
            WriteEnd(writer, endpoint, "Succeeded", "It did what it was started for.", operation.SucceededBy, operation.Result);
            WriteEnd(writer, endpoint, "Failed", "It did not do what it was started for.", operation.FailedBy);
            WriteEnd(writer, endpoint, "Cancelled", "It was cancelled.", operation.CancelledBy);
            WriteLost(writer, endpoint);
            WriteProgress(writer, endpoint, operation);
        }
    }

    /// <summary>Opens the class of an endpoint's outcomes; each end is to be nested in it.</summary>
    public static CodeWriter.Block Open(CodeWriter writer, EndpointModel endpoint, string summary, CaseClosure closure)
    {
        Documentation.Write(writer.BlankLine(), "summary", summary);
        var block = writer.Lines(Attributes.GeneratedCode).Lines(Attributes.ClosedAnswer)
            .OpenBlock($"public {closure.Modifier} partial class {endpoint.OutcomeName}");
        writer.Lines(
            $$"""
            private {{endpoint.OutcomeName}}()
            {
            }
            """);
        MatchEmitter.Write(writer, Cases);
        return block;
    }

    /// <summary>The type of an answer that is one of some cases.</summary>
    public static string AnswerOf(EndpointModel endpoint, EquatableArray<string> cases) =>
        ApiType.Of(endpoint.Api, endpoint.ResultName) + (cases.Count == 1 ? "." + cases[0] : "");

    private static void WriteEnd(
        CodeWriter writer, EndpointModel endpoint, string name, string summary, EquatableArray<string> cases, MemberPathModel? result = null)
    {
        var answer = AnswerOf(endpoint, cases);
        writer.BlankLine().Lines($"/// <summary>{summary}</summary>");
        using (writer.OpenBlock($"public sealed class {name}({answer} answer) : {endpoint.OutcomeName}"))
        {
            writer.Lines(
                $$"""
                /// <summary>The last answer.</summary>
                public {{answer}} Answer { get; } = answer;
                """);
            if (result is not null)
            {
                var type = result.MayBeNull ? TypeText.OrNull(result.Type, endpoint.Api) : TypeText.Of(result.Type, endpoint.Api);
                writer.BlankLine().Lines(
                    $"""
                    /// <summary>What it came to.</summary>
                    public {type} Result => Answer{MemberPathText.Of(result)};
                    """);
            }

            writer.BlankLine().Lines(
                $$"""
                public override string ToString() => "{{name}} { Answer = " + Answer + " }";
                """);
        }
    }

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

    private static void WriteProgress(CodeWriter writer, EndpointModel endpoint, OperationModel operation) => writer.BlankLine().Lines(
        $$"""
        /// <summary>How an operation stands that is being followed. No case: it is what is reported on the way.</summary>
        public sealed class Progress(string state, {{AnswerOf(endpoint, operation.Tellers)}} answer)
        {
            /// <summary>The state, as the answer spells it.</summary>
            public string State { get; } = state;

            /// <summary>All that was said.</summary>
            public {{AnswerOf(endpoint, operation.Tellers)}} Answer { get; } = answer;

            public override string ToString() => "Progress { State = " + State + ", Answer = " + Answer + " }";
        }
        """);
}
