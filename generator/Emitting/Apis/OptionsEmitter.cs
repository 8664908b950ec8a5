using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What a client can be told when it is made: where its server is, what every call says, and its limits.</summary>
internal static class OptionsEmitter
{
    public static void Write(CodeWriter writer, ApiModel api)
    {
        writer.BlankLine().Lines(
            $"""
            /// <summary>How a <see cref="{api.Names.Client}"/> calls its server. They are read when it is made.</summary>
            {Attributes.GeneratedCode}
            """);
        using (writer.OpenBlock($"public sealed partial class {api.Names.Options}"))
        {
            writer.Lines(
                """
                private int _bodyLimit = 256 * 1024 * 1024;
                private int _keptBodyLimit = 1024 * 1024;
                private int _jsonDepth = 64;
                private global::System.TimeSpan _pollInterval = global::System.TimeSpan.FromSeconds(30);
                private global::System.TimeProvider _timeProvider = global::System.TimeProvider.System;
                """);
            if (api.SaysIdempotent)
            {
                WriteIdempotency(writer.BlankLine());
            }

            WriteServer(writer, api);
            writer.BlankLine();
            foreach (var parameter in api.Parameters.Where(parameter => !parameter.IsConstant))
            {
                ParameterProperty.WriteOfOptions(writer, parameter, api.Names);
            }

            WriteLimits(writer);
            WritePolling(writer);
            WriteTelemetry(writer);
            WriteValidation(writer);
            if (api.TakesCompressed)
            {
                WriteCompression(writer);
            }

            SettingsEmitter.Write(writer, api);
        }

        LocalTypes.Write(writer, [.. api.Parameters.Concat(api.Variables).Select(parameter => parameter.Type)], api.Names);
    }

    private static void WriteServer(CodeWriter writer, ApiModel api)
    {
        writer.BlankLine();
        Documentation.Write(writer, "summary", "Where the routes begin. Null for " + (
            ServerEmitter.IsTold(api) ? "the address that the options make or, where one is not set that has to be, the BaseAddress of the HttpClient."
            : "the BaseAddress of the HttpClient or, if it has none, " + (
                api.ServerParts.Count > 0 ? "the address that the options make."
                : api.Server is { } server ? server + "."
                : "none: then the client cannot be made.")));
        writer.Lines("public global::System.Uri? BaseAddress { get; set; }");
        foreach (var variable in api.Variables)
        {
            ParameterProperty.WriteOfVariable(writer.BlankLine(), variable, api.Names);
        }

        foreach (var scheme in api.Schemes.Where(static scheme => scheme.Kind != SchemeKind.All))
        {
            SchemeText.WriteOption(writer.BlankLine(), scheme, api.Names);
        }
    }

    private static void WriteIdempotency(CodeWriter writer) => writer.Lines(
        """
        /// <summary>
        /// Whether the call that a request is for can be made again without another effect, among the request's <c>Options</c>. It is there for the endpoints
        /// that say so, and all APIs have the same key: <c>clientwright.idempotent</c>.
        /// </summary>
        public static global::System.Net.Http.HttpRequestOptionsKey<bool> IsIdempotent { get; } = new("clientwright.idempotent");
        """);

    private static void WriteLimits(CodeWriter writer) => writer.BlankLine().Lines(
        """
        /// <summary>How many bytes a body may have that is read, after any decompression. A larger one does not fit.</summary>
        public int BodyLimit
        {
            get => _bodyLimit;
            set
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(value);
                _bodyLimit = value;
            }
        }

        /// <summary>How many bytes are kept of a body that is not read, or could not be.</summary>
        public int KeptBodyLimit
        {
            get => _keptBodyLimit;
            set
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(value);
                _keptBodyLimit = value;
            }
        }

        /// <summary>How deep the JSON of a body may be nested: 256 at most, since each level takes from the stack.</summary>
        public int JsonDepth
        {
            get => _jsonDepth;
            set
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
                global::System.ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 256);
                _jsonDepth = value;
            }
        }
        """);

    private static void WritePolling(CodeWriter writer) => writer.BlankLine().Lines(
        """
        /// <summary>How long to wait before a followed operation is asked for again, where the server does not say.</summary>
        public global::System.TimeSpan PollInterval
        {
            get => _pollInterval;
            set
            {
                global::System.ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, global::System.TimeSpan.Zero);
                global::System.ArgumentOutOfRangeException.ThrowIfGreaterThan(value, global::System.TimeSpan.FromMilliseconds(int.MaxValue));
                _pollInterval = value;
            }
        }

        /// <summary>
        /// Whether an operation or a page is followed to an address of another origin than the base address. What is asked there is sent no
        /// secret, nor what else every call says; what the HttpClient adds by itself is sent there too.
        /// </summary>
        public bool FollowsForeignOrigins { get; set; }

        /// <summary>The clock by which operations are followed, tokens end, and a call says when it was first made.</summary>
        public global::System.TimeProvider TimeProvider
        {
            get => _timeProvider;
            set
            {
                global::System.ArgumentNullException.ThrowIfNull(value);
                _timeProvider = value;
            }
        }
        """);

    private static void WriteValidation(CodeWriter writer) => writer.BlankLine().Lines(
        """
        /// <summary>
        /// Whether what the API takes is checked before a request is sent: lengths, ranges, patterns. What is none of it is an <c>ArgumentException</c> then; else
        /// it is the server that says so.
        /// </summary>
        public bool ValidatesRequests { get; set; }
        """);

    private static void WriteCompression(CodeWriter writer) => writer.BlankLine().Lines(
        """
        /// <summary>
        /// Whether the bodies of requests are compressed while they are sent, in chunks and with <c>Content-Encoding</c>, where the API says that its server takes
        /// them so.
        /// </summary>
        public bool CompressesRequests { get; set; }
        """);

    private static void WriteTelemetry(CodeWriter writer) => writer.BlankLine().Lines(
        """
        /// <summary>
        /// Whether a request says which endpoint it is for: as the tag <c>url.template</c> of the platform's metric <c>http.client.request.duration</c>,
        /// and in its <c>Options</c>, as <c>url.template</c> and <c>clientwright.endpoint</c>, for whoever enriches traces.
        /// </summary>
        public bool TagsRequests { get; set; }
        """);
}
