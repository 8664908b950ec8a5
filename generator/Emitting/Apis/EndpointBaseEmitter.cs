using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The base of an API's endpoint classes: what is the same for all its results, and only it knows their base.</summary>
internal static class EndpointBaseEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, ApiNames api) => writer.BlankLine().Lines(
        $$"""
        {{Attributes.GeneratedCode}}
        internal abstract class {{api.Endpoint}}<TRequest, TResult> : {{Support}}Endpoint<TRequest, TResult>
            where TResult : global::{{api.Namespace}}.{{api.Result}}
        {
            private protected {{api.Endpoint}}(
                global::System.Net.Http.HttpMethod method, string name, string template, string? accept = null, int[]? schemes = null)
                : base(method, name, template, accept, schemes)
            {
            }

            internal sealed override TResult Read(ref {{Support}}Answer answer)
            {
                var result = ReadDeclared(ref answer) ?? CreateUnexpected(answer.StatusCode, (UnexpectedReason)answer.Fault, answer.FaultDetail);
                result.Receive(in answer);
                return result;
            }

            /// <summary>The declared response, or null where the answer is none.</summary>
            private protected abstract TResult? ReadDeclared(ref {{Support}}Answer answer);

            private protected abstract TResult CreateUnexpected(int statusCode, UnexpectedReason reason, string? detail);
        }
        """);
}
