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

                /// <summary>Makes a client that sends over an <c>HttpClient</c>, which stays the caller's to dispose. The options are read now.</summary>
                /// <exception cref="global::System.ArgumentException">The base address is no absolute http address, or has a query.</exception>
                /// <exception cref="global::System.InvalidOperationException">There is no base address.</exception>
                public {{names.Client}}(global::System.Net.Http.HttpClient httpClient, {{names.Options}}? options = null) =>
                    _connection = new global::Clientwright.Support.Connection(httpClient, (options ?? new {{names.Options}}()).ToSettings());
            }
            """);
    }
}
