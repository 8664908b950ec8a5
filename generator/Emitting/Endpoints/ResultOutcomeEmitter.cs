using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// How an operation ended that an endpoint started, with what it came to:
/// <code>
/// public abstract partial class CreateUserOutcome
/// {
///     public sealed class Succeeded(GetOperationOutcome.Succeeded operation, GetUserResult result) : CreateUserOutcome { … }
///     public sealed class Failed(GetOperationOutcome.Failed operation) : CreateUserOutcome { … }
/// }
/// </code>
/// Of the other endpoints it knows no more than their names.
/// </summary>
internal static class ResultOutcomeEmitter
{
    /// <param name="followed">The endpoint that tells how the operation stands.</param>
    /// <param name="asked">The one that answers with what it came to.</param>
    public static void Write(CodeWriter writer, EndpointModel endpoint, string followed, string asked, CaseClosure closure)
    {
        var operation = ApiType.Of(endpoint.Api, EndpointModel.OutcomeOf(followed));
        using (OutcomeEmitter.Open(writer, endpoint, $"How an operation ended that {endpoint.Name} started, and what it came to.", closure))
        {
            WriteSucceeded(writer, endpoint, operation, ApiType.Of(endpoint.Api, EndpointModel.ResultOf(asked)));
            WriteEnd(writer, endpoint, operation, "Failed", "It did not do what it was started for.");
            WriteEnd(writer, endpoint, operation, "Cancelled", "It was cancelled.");
            WriteLost(writer, endpoint, operation);
        }
    }

    private static void WriteSucceeded(CodeWriter writer, EndpointModel endpoint, string operation, string result) => writer.BlankLine().Lines(
        $$"""
        /// <summary>It did what it was started for.</summary>
        public sealed class Succeeded({{operation}}.Succeeded operation, {{result}} result) : {{endpoint.OutcomeName}}
        {
            /// <summary>How it ended.</summary>
            public {{operation}}.Succeeded Operation { get; } = operation;

            /// <summary>What it came to: the answer to the question for it, whatever that is.</summary>
            public {{result}} Result { get; } = result;

            public override string ToString() => "Succeeded { Operation = " + Operation + ", Result = " + Result + " }";
        }
        """);

    private static void WriteEnd(CodeWriter writer, EndpointModel endpoint, string operation, string name, string summary) => writer.BlankLine().Lines(
        $$"""
        /// <summary>{{summary}}</summary>
        public sealed class {{name}}({{operation}}.{{name}} operation) : {{endpoint.OutcomeName}}
        {
            /// <summary>How it ended.</summary>
            public {{operation}}.{{name}} Operation { get; } = operation;

            public override string ToString() => "{{name}} { Operation = " + Operation + " }";
        }
        """);

    private static void WriteLost(CodeWriter writer, EndpointModel endpoint, string operation)
    {
        var reason = ApiType.Of(endpoint.Api, "LostReason");
        writer.BlankLine().Lines(
            $$"""
            /// <summary>It could not be followed to its end, or to its result.</summary>
            public sealed class Lost({{reason}} reason, {{operation}} operation) : {{endpoint.OutcomeName}}
            {
                /// <summary>Why.</summary>
                public {{reason}} Reason { get; } = reason;

                /// <summary>How far it was followed: it has succeeded where the result alone is lost.</summary>
                public {{operation}} Operation { get; } = operation;

                public override string ToString() => "Lost { Reason = " + Reason + ", Operation = " + Operation + " }";
            }
            """);
    }
}
