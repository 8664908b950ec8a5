using System.IO.Pipelines;
using System.Net;
using System.Text;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>A call never goes on in the context of its caller: a window that waits for it must not be what it waits for.</summary>
public sealed class ContextTests
{
    private const string Operation = """{"status":"succeeded"}""";

    [Theory]
    [InlineData(true, true, false, 100)]
    [InlineData(false, true, false, 100)]
    [InlineData(false, false, true, 100)]
    [InlineData(true, true, true, 100)]
    [InlineData(false, false, true, -1)]
    public async Task A_call(bool isTokenSlow, bool isServerSlow, bool isBodySlow, int timeout)
    {
        var portal = new PortalClient(new SlowHandler(isServerSlow, isBodySlow));
        portal.Http.Timeout = timeout < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(timeout);
        portal.Options.BearerToken = (Func<CancellationToken, ValueTask<string>>)(_ => GiveTokenAsync(isTokenSlow));
        var client = portal.Client;
        var request = PortalCode.Make("Operation", "contoso", Guid.Empty);
        var context = new CountingContext();
        Task call = context.Run(() => (Task)client.GetOperationAsync(request, CancellationToken.None));

        await call;
        Assert.Equal("succeeded", ((dynamic)call).Result.Body.Status);
        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task A_followed_operation()
    {
        var portal = new PortalClient(new SlowHandler(isServerSlow: true, isBodySlow: true));
        var client = portal.Client;
        var accepted = PortalCode.Make("Accepted", new Uri("https://cloudpartner.azure.com/api/operations/1"), "1");
        var context = new CountingContext();
        Task follow = context.Run(() => (Task)client.FollowAsync(accepted, null, CancellationToken.None));

        await follow;
        Assert.Equal("Succeeded", ((dynamic)follow).Result.GetType().Name);
        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task The_context_counts_what_is_posted_to_it()
    {
        var context = new CountingContext();
        await context.Run(async () => await Task.Yield());

        Assert.Equal(1, context.Posts);
    }

    private static async ValueTask<string> GiveTokenAsync(bool isSlow)
    {
        if (isSlow)
        {
            await Task.Delay(20).ConfigureAwait(false);
        }

        return "token";
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }

        /// <summary>Begins something in this context, and leaves it.</summary>
        public TTask Run<TTask>(Func<TTask> begin)
        {
            var current = Current;
            SetSynchronizationContext(this);
            try
            {
                return begin();
            }
            finally
            {
                SetSynchronizationContext(current);
            }
        }
    }

    private sealed class SlowHandler(bool isServerSlow, bool isBodySlow) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (isServerSlow)
            {
                await Task.Delay(20, cancellationToken).ConfigureAwait(false);
            }

            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Operation) };
            if (isBodySlow)
            {
                var pipe = new Pipe();
                _ = Task.Run(() => WriteAsync(pipe.Writer), cancellationToken);
                answer.Content = new StreamContent(pipe.Reader.AsStream());
            }

            return answer;
        }

        private static async Task WriteAsync(PipeWriter body)
        {
            foreach (var part in Operation.Chunk(10))
            {
                await Task.Delay(20);
                await body.WriteAsync(Encoding.UTF8.GetBytes(part));
            }

            await body.CompleteAsync();
        }
    }
}
