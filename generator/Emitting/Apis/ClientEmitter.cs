using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The API's client and its interface, to which each endpoint adds its methods in a file of its own.</summary>
internal static class ClientEmitter
{
    public static void Write(CodeWriter writer, ApiModel api)
    {
        var names = api.Names;
        writer.BlankLine();
        Documentation.Write(writer, "summary", api.Summary);
        writer.Lines(
            $$"""
            {{Attributes.GeneratedCode}}
            public partial interface {{names.Interface}}
            {
            }
            """);
        writer.BlankLine();
        Documentation.Write(writer, "summary", api.Summary);
        writer.Lines(
            $$"""
            {{Attributes.GeneratedCode}}
            public sealed partial class {{names.Client}} : {{names.Interface}}
            {
                private readonly global::Clientwright.Support.Connection _connection;

                /// <summary>Makes a client that sends over an <c>HttpClient</c>, or over handlers alone. It stays the caller's to dispose. The options are read now.</summary>
                /// <param name="httpClient">
                /// An <c>HttpClient</c>, or another <c>HttpMessageInvoker</c> around the caller's own handlers. The latter costs less, and has nothing of what an
                /// <c>HttpClient</c> adds: no base address, no timeout (only the cancellation token ends a call), no default headers and no default version.
                /// </param>
                /// <param name="options">How to call the API; null for what the spec says.</param>
                /// <exception cref="global::System.ArgumentException">The base address is no absolute http address, or has a query.</exception>
                /// <exception cref="global::System.InvalidOperationException">There is no base address.</exception>
                public {{names.Client}}(global::System.Net.Http.HttpMessageInvoker httpClient, {{names.Options}}? options = null) =>
                    _connection = new global::Clientwright.Support.Connection(httpClient, (options ?? new {{names.Options}}()).ToSettings());
            }
            """);
    }
}
