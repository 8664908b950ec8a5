namespace Clientwright.Tests.Analyzers;

/// <summary>Calls whose answer nobody looks at, and those that look as if.</summary>
public sealed class ThrownAwayAnswerTests
{
    private const string Look = "with a switch or 'GetOrThrow'";

    private static readonly (string, string) GetOffer = Reported("GetOfferResult", "GetOfferAsync", Look);

    [Fact]
    public Task In_an_async_method() => Each(GetOffer, "async Task",
        "await client.[|GetOfferAsync|](request);",
        "await client.[|GetOfferAsync|](request).ConfigureAwait(false);",
        "await client.[|GetOfferAsync|](request).WaitAsync(System.TimeSpan.FromSeconds(1)).ConfigureAwait(false);",
        "await (client.[|GetOfferAsync|](request));",
        "await client!.[|GetOfferAsync|](request)!;",
        "await (client?.[|GetOfferAsync|](request) ?? Task.FromResult<GetOfferResult>(new GetOfferResult.NotFound()));",
        "await (request.OfferId == null ? client.[|GetOfferAsync|](request) : client.GetOfferAsync(request));",
        "await Task.Yield(); client?.[|GetOfferAsync|](request);",
        "await Task.Yield(); client?.[|GetOfferAsync|](request).ConfigureAwait(false);",
        "for (; request.OfferId == null; await client.[|GetOfferAsync|](request)) { }",
        "await Parallel.ForEachAsync(new[] { request }, async (one, cancellation) => await client.[|GetOfferAsync|](one, cancellation));");

    [Fact]
    public Task In_a_method_that_is_not() => Each(GetOffer, "void",
        "client.[|GetOfferAsync|](request);",
        "client.[|GetOfferAsync|](request).ConfigureAwait(false);",
        "client?.[|GetOfferAsync|](request);",
        "client.[|GetOfferAsync|](request).Wait();",
        "client.[|GetOfferAsync|](request).GetAwaiter().GetResult();",
        "client.[|GetOfferAsync|](request).ConfigureAwait(false).GetAwaiter().GetResult();",
        "System.Action later = () => client.[|GetOfferAsync|](request);",
        "System.Func<Task> later = async () => await client.[|GetOfferAsync|](request);",
        "void Later() => client.[|GetOfferAsync|](request); Later();",
        "async Task LaterAsync() => await client.[|GetOfferAsync|](request); LaterAsync().Wait();",
        "new[] { request }.ToList().ForEach(one => client.[|GetOfferAsync|](one));");

    [Fact]
    public async Task Of_a_followed_operation_and_of_methods_of_the_users_own() =>
        (await AnalyzedProject.Offers.AnalyzeAsync(
            """
            using System.Threading.Tasks;
            using Consumer.Offers;

            internal class C(IOffersClient client)
            {
                public Task<GetOfferResult> GetAsync() => client.GetOfferAsync(new() { OfferId = "vm" });

                public GetOfferResult Get() => new GetOfferResult.NotFound();

                public async Task FollowAsync(GetOfferResult.Accepted accepted) => await client.[|FollowAsync|](accepted);

                public async Task RunAsync()
                {
                    await [|GetAsync|]();
                    await this.[|GetAsync|]().ConfigureAwait(false);
                    await Task.[|Run|](async () => await GetAsync());
                    [|Get|]();
                }

                public void Run() => [|GetAsync|]();
            }
            """)).Reports(
                Reported("GetOperationOutcome", "FollowAsync", "with a switch"),
                Reported("GetOfferResult", "GetAsync", Look),
                Reported("GetOfferResult", "GetAsync", Look),
                Reported("GetOfferResult", "Run", Look),
                Reported("GetOfferResult", "Get", Look),
                Reported("GetOfferResult", "GetAsync", Look));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_a_client_in_another_assembly(bool asReferenceAssembly) =>
        (await AnalyzedProject.Empty.WithReference(AnalyzedProject.Offers, asReferenceAssembly: asReferenceAssembly).AnalyzeAsync(
            InMethods("async Task", "await client.[|GetOfferAsync|](request);"))).Reports(GetOffer);

    [Fact]
    public Task Not_where_somebody_may_look() => Each(null, "async Task",
        "_ = await client.GetOfferAsync(request);",
        "await Task.Yield(); _ = client.GetOfferAsync(request);",
        "var result = await client.GetOfferAsync(request); System.Console.WriteLine(result);",
        "GetOfferResult result; result = await client.GetOfferAsync(request);",
        "(await client.GetOfferAsync(request)).GetOrThrow();",
        "(await client.GetOfferAsync(request).ConfigureAwait(false)).GetOrThrow();",
        "(await client.GetOfferAsync(request)).Match<GetOfferResult>(x => x, x => x, x => x, x => x, x => x);",
        "Look(await client.GetOfferAsync(request));",
        "Look((await client.GetOfferAsync(request)).GetOrThrow() as GetOfferResult.Found);",
        "await LookAsync(client.GetOfferAsync(request));",
        "var task = client.GetOfferAsync(request); await task; System.Console.WriteLine(task.Result);",
        "var tasks = new[] { client.GetOfferAsync(request) }; await Task.WhenAll(tasks); System.Console.WriteLine(tasks[0].Result);",
        "await Task.Run(async () => (await client.GetOfferAsync(request)).IsSuccess);",
        "await client.GetOfferAsync(request).ContinueWith(task => task.Result is GetOfferResult.Found, TaskScheduler.Default);",
        "System.Func<Task> later = () => client.GetOfferAsync(request); await later();",
        "await Task.Yield(); ToShape();",
        "await Task.FromResult(ToShape());",
        "await Task.Yield(); new GetOfferResult.NotFound();",
        "System.GC.KeepAlive(await client.GetOfferAsync(request));");

    [Fact]
    public async Task Not_where_the_compiler_speaks_of_it()
    {
        var analyzed = await AnalyzedProject.Offers.AnalyzeAsync(InMethods("async Task",
            "await Task.Yield(); [|client.GetOfferAsync(request)|];",
            "await Task.Yield(); [|client.GetOfferAsync(request).ConfigureAwait(false)|];",
            "System.Func<Task> later = async () => { await Task.Yield(); [|client.GetOfferAsync(request)|]; }; await later();",
            "async Task LaterAsync() { await Task.Yield(); [|client.GetOfferAsync(request)|]; } await LaterAsync();",
            "async Task<GetOfferResult> LaterAsync() => await client.GetOfferAsync(request); System.Action run = () => [|LaterAsync()|]; await Task.Run(run);"));

        Assert.All(analyzed.Reported, diagnostic => Assert.Equal("CS4014", diagnostic.Id));
        Assert.Equal(analyzed.Code.Marks, analyzed.Reported.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
    }

    /// <summary>Each statement in a method of its own; all at once, since an analysis takes its time.</summary>
    private static async Task Each((string, string)? reported, string returns, params string[] statements) =>
        (await AnalyzedProject.Offers.AnalyzeAsync(InMethods(returns, statements)))
            .Reports(reported is { } one ? [.. statements.Select(_ => one)] : []);

    private static string InMethods(string returns, params string[] statements) =>
        $$"""
        using System.Linq;
        using System.Threading.Tasks;
        using Consumer.Offers;

        internal static class C
        {
        {{string.Join('\n', statements.Select((statement, number) => $"    public static {returns} Run{number}(OffersClient client, GetOfferRequest request) {{ {statement} }}"))}}

            private static GetOfferResult? Look(GetOfferResult? result) => result;

            private static async Task<GetOfferResult> LookAsync(Task<GetOfferResult> result) => await result;

            private static Shape ToShape() => new Circle { Radius = 1 };
        }
        """;

    private static (string, string) Reported(string answer, string method, string look) =>
        ("CW3003", $"Nobody looks at the '{answer}' of '{method}': look at it {look}, or write '_ =' in front of the call if any answer will do");
}
