using System.Net;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks;

/// <summary>The cancel call over an in-memory handler: generated against hand-written, as ratios in one run.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CancelBenchmarks
{
    private static readonly CancelOperationRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-firewall" };

    private readonly HandWrittenClient _byHand = new(NewHttp(HttpStatusCode.OK), "2017-10-31");
    private readonly CloudPartnerPortalClient _generated = new(NewHttp(HttpStatusCode.OK));
    private readonly HandWrittenClient _badByHand = new(NewHttp(HttpStatusCode.BadRequest), "2017-10-31");
    private readonly CloudPartnerPortalClient _badGenerated = new(NewHttp(HttpStatusCode.BadRequest));

    [Benchmark(Baseline = true), BenchmarkCategory("200")]
    public Task<CancelOperationResult> HandWritten() => _byHand.CancelAsync(Request.PublisherId, Request.OfferId);

    [Benchmark, BenchmarkCategory("200")]
    public Task<CancelOperationResult> Generated() => _generated.CancelOperationAsync(Request);

    [Benchmark(Baseline = true), BenchmarkCategory("400")]
    public Task<CancelOperationResult> HandWrittenError() => _badByHand.CancelAsync(Request.PublisherId, Request.OfferId);

    [Benchmark, BenchmarkCategory("400")]
    public Task<CancelOperationResult> GeneratedError() => _badGenerated.CancelOperationAsync(Request);

    private static HttpClient NewHttp(HttpStatusCode status) => new(new CannedHandler(
        status,
        status == HttpStatusCode.BadRequest ? """{"error":{"code":"InvalidAPIVersion","message":"Invalid api version."}}"""u8.ToArray() : null));
}
