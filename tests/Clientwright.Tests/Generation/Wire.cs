using Clientwright.Emitting;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Generation;

/// <summary>
/// Specs, through the whole generator to a client that is called: what it sends, and what it makes of an answer. A test writes the API's
/// types and one endpoint, and statements over <c>client</c> and <c>server</c>.
/// </summary>
internal static class Wire
{
    private const string Api = "api: Wire\nserver: https://wire.example\n";

    private const string Server =
        """
        internal sealed class Server : System.Net.Http.HttpMessageHandler
        {
            /// <summary>What is answered, as JSON.</summary>
            public string Answer { get; set; } = "{}";

            /// <summary>What is answered in its place; it is of no media type unless it says one.</summary>
            public System.Net.Http.HttpContent? Content { get; set; }

            public Dictionary<string, string> Headers { get; } = new();

            /// <summary>The path and query that were called.</summary>
            public string Target { get; private set; } = "";

            /// <summary>The body that was sent.</summary>
            public string Sent { get; private set; } = "";

            /// <summary>The same as it came.</summary>
            public byte[] SentBytes { get; private set; } = [];

            /// <summary>How often a request's body is read, as by handlers that send it again.</summary>
            public int Reads { get; set; } = 1;

            public int Status { get; set; } = 200;

            public string? SentType { get; private set; }

            public long? SentLength { get; private set; }

            /// <summary>How the body is compressed; null where it is not.</summary>
            public string? SentCoding { get; private set; }

            public string? Header(string name) => _headers!.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

            private System.Net.Http.Headers.HttpRequestHeaders? _headers;

            /// <summary>The calls so far: method and whole address.</summary>
            public List<string> Calls { get; } = new();

            /// <summary>Whether a request says that it can be made again, and what it says.</summary>
            public bool Said { get; private set; }

            public bool IsIdempotent { get; private set; }

            /// <summary>Answers a call by its address, in the place of the rest.</summary>
            public Func<System.Net.Http.HttpRequestMessage, (int Status, string Json)>? Reply { get; set; }

            protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
            {
                (Target, _headers) = (request.RequestUri!.PathAndQuery, request.Headers);
                lock (Calls)
                {
                    // Calls that waited for the same token go on at the same time.
                    Calls.Add(request.Method + " " + request.RequestUri);
                }

                Said = request.Options.TryGetValue(new System.Net.Http.HttpRequestOptionsKey<bool>("clientwright.idempotent"), out var isIdempotent);
                IsIdempotent = isIdempotent;
                SentType = request.Content is { } sent ? string.Join(", ", sent.Headers.GetValues("Content-Type")) : null;
                SentLength = request.Content?.Headers.ContentLength;
                SentCoding = request.Content?.Headers.ContentEncoding.FirstOrDefault();
                for (var i = 0; i < Reads; i++)
                {
                    var bytes = new MemoryStream();
                    await (request.Content?.CopyToAsync(bytes, cancellationToken) ?? System.Threading.Tasks.Task.CompletedTask);
                    SentBytes = bytes.ToArray();
                }

                Sent = Encoding.UTF8.GetString(SentBytes);
                var (status, answer) = Reply?.Invoke(request) ?? (Status, Answer);
                var response = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)status)
                {
                    Content = Content ?? new System.Net.Http.StringContent(answer, Encoding.UTF8, "application/json"),
                };
                foreach (var header in Headers)
                {
                    response.Headers.TryAddWithoutValidation(header.Key, header.Value);
                }

                return response;
            }
        }

        internal sealed class Clock : TimeProvider
        {
            public DateTimeOffset Now { get; set; } = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

            public override DateTimeOffset GetUtcNow() => Now;
        }

        /// <summary>A clock that leaps to the end of a wait, and how many seconds each had.</summary>
        internal sealed class Leaps : TimeProvider
        {
            public List<double> Waits { get; } = new();

            public override global::System.Threading.ITimer CreateTimer(global::System.Threading.TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            {
                Waits.Add(dueTime.TotalSeconds);
                global::System.Threading.ThreadPool.QueueUserWorkItem(_ => callback(state));
                return new Spent();
            }

            private sealed class Spent : global::System.Threading.ITimer
            {
                public bool Change(TimeSpan dueTime, TimeSpan period) => false;

                public void Dispose()
                {
                }

                public global::System.Threading.Tasks.ValueTask DisposeAsync() => default;
            }
        }

        internal sealed class Reports<T>(Action<T> take) : IProgress<T>
        {
            public void Report(T value) => take(value);
        }

        /// <summary>A text that comes a few bytes at a time, and how far it was read.</summary>
        internal sealed class Trickle(string text, int step) : MemoryStream(Encoding.UTF8.GetBytes(text))
        {
            public bool IsDisposed { get; private set; }

            public override System.Threading.Tasks.ValueTask<int> ReadAsync(Memory<byte> buffer, System.Threading.CancellationToken cancellationToken = default) =>
                base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);

            protected override void Dispose(bool disposing)
            {
                IsDisposed = true;
                base.Dispose(disposing);
            }
        }

        /// <summary>Takes a body as it comes, and what came of one that breaks off.</summary>
        internal sealed class Sink(MemoryStream taken) : System.Net.Http.HttpMessageHandler
        {
            protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
            {
                await request.Content!.CopyToAsync(taken, cancellationToken);
                return new(System.Net.HttpStatusCode.NoContent);
            }
        }

        /// <summary>A stream that is read once, from its beginning to its end.</summary>
        internal sealed class Forward(byte[] bytes) : MemoryStream(bytes)
        {
            public override bool CanSeek => false;
        }

        /// <summary>Bytes, and whether somebody has them still.</summary>
        internal sealed class Tracked : System.Net.Http.StreamContent
        {
            public Tracked(byte[] bytes) : base(new MemoryStream(bytes)) => Headers.TryAddWithoutValidation("Content-Type", "image/png");

            public bool IsDisposed { get; private set; }

            protected override void Dispose(bool disposing)
            {
                IsDisposed = true;
                base.Dispose(disposing);
            }
        }
        """;

    /// <param name="types">Each indented by two.</param>
    public static Task RunAsync(string types, string endpoint, string statements) =>
        RunAsync(types.Length == 0 ? Api : $"{Api}types:\n{types}", [endpoint], statements);

    /// <param name="api">The whole of <c>api.yaml</c>, of an API that is called Wire.</param>
    /// <param name="options">The options that <c>client</c> is made with.</param>
    public static Task RunAsync(string api, string[] endpoints, string statements, string options = "")
    {
        var run = SpecProject
            .CreateUntracked([("specs/api.yaml", api), .. endpoints.Select((endpoint, index) => ($"specs/call{index}.yaml", endpoint))])
            .Run();
        Assert.Equal([], run.Diagnostics);
        var support = SupportEmitter.Emit(SupportSet.All).Select(file => file.HintName).ToHashSet(StringComparer.Ordinal);
        var files = run.Files.Where(file => !support.Contains(file.Key)).Select(file => new GeneratedFile(file.Key, file.Value));
        var members =
            $$"""
            public static async System.Threading.Tasks.Task Run()
            {
                var server = new Server();
                var client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { {{options}} });
                {{statements}}
            }

            private static System.Net.Http.StringContent Document(string xml) => new(xml, Encoding.UTF8, "application/xml");

            {{Lists}}

            {{JsonMembers}}
            """;
        return (Task)GeneratedCode.Load(files, members, Server, "using Consumer.Wire;").Run("Run")!;
    }

    private const string Lists =
        """
        private static async System.Threading.Tasks.Task<List<T>> All<T>(IAsyncEnumerable<T> items)
        {
            var all = new List<T>();
            await foreach (var item in items)
            {
                all.Add(item);
            }

            return all;
        }

        private static System.Net.Http.StreamContent Text(string text, int step = int.MaxValue) => new(new Trickle(text, step));
        """;

    private static string JsonMembers => Emitting.JsonMembers.Text;
}
