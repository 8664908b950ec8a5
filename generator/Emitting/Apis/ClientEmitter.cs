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
            """);
        foreach (var group in api.Groups)
        {
            writer.Lines($"    {names.InterfaceOf(group)} {group} {{ get; }}");
        }

        writer.Lines("}");
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
            """);
        foreach (var group in api.Groups)
        {
            WriteProperty(writer, names, group);
        }

        writer.Lines("}");
        foreach (var group in api.Groups)
        {
            WriteGroup(writer.BlankLine(), names, group);
        }
    }

    // Made when it is first asked for, so that a part that nobody uses is trimmed away; of two that are made at once either will do.
    private static void WriteProperty(CodeWriter writer, ApiNames names, string group) => writer.BlankLine().Lines(
        $$"""
            public {{names.ClientOf(group)}} {{group}} => _{{group}} ??= new {{names.ClientOf(group)}}(_connection);

            {{names.InterfaceOf(group)}} {{names.Interface}}.{{group}} => {{group}};

            private {{names.ClientOf(group)}}? _{{group}};
        """);

    private static void WriteGroup(CodeWriter writer, ApiNames names, string group) => writer.Lines(
        $$"""
        /// <summary>What {{names.Name}} has for <see cref="{{names.Client}}.{{group}}"/>.</summary>
        {{Attributes.GeneratedCode}}
        public partial interface {{names.InterfaceOf(group)}}
        {
        }

        /// <summary>A part of <see cref="{{names.Client}}"/>.</summary>
        {{Attributes.GeneratedCode}}
        public sealed partial class {{names.ClientOf(group)}} : {{names.InterfaceOf(group)}}
        {
            private readonly global::Clientwright.Support.Connection _connection;

            internal {{names.ClientOf(group)}}(global::Clientwright.Support.Connection connection) => _connection = connection;
        }
        """);
}
