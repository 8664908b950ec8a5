using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The exception by which a caller who asked for success learns of another answer.</summary>
internal static class ExceptionEmitter
{
    public static void Write(CodeWriter writer, ApiNames api) => writer.BlankLine().Lines(
        $$"""
        /// <summary>An endpoint was answered with another case than the one that was asked for.</summary>
        {{Attributes.GeneratedCode}}
        public sealed partial class {{api.Exception}} : global::System.Exception
        {
            public {{api.Exception}}(string endpoint, {{api.Result}} result)
                : base(Describe(endpoint, result))
            {
                Endpoint = endpoint;
                Result = result;
            }

            public string Endpoint { get; }

            public {{api.Result}} Result { get; }

            // The case's name and no more: a body may hold what does not belong in a log.
            private static string Describe(string endpoint, {{api.Result}} result)
            {
                global::System.ArgumentNullException.ThrowIfNull(result);
                var name = global::System.FormattableString.Invariant($"{endpoint} was answered with {result.GetType().Name} ({result.StatusCode}).");
                return result is IUnexpected { Detail: { } detail } ? $"{name} {detail}" : name;
            }
        }
        """);
}
