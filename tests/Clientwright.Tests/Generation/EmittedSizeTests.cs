using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>
/// What one endpoint more adds to a program, in lines of generated code and in bytes of the assembly. It is what a build takes its time for, and
/// it can be counted without a clock. A bound that is too high now is to be lowered; one that is exceeded says that an endpoint has become dearer.
/// </summary>
public sealed class EmittedSizeTests
{
    private const int Few = 10;
    private const int Many = 50;

    private const string Api =
        """
        api: Shop
        server: https://shop.example
        responses:
          401: { is: Unauthorized, means: The token is missing. }
          404: { is: NotFound, means: There is no such thing., body: Error }
        types:
          Error: { fields: { code: string, message?: string } }
        """;

    private static readonly Lazy<(int Lines, int Bytes)> Endpoint = new(() => PerEndpoint(MeasuredEndpoint));

    [Fact]
    public void EndpointWithABodyAndAnAnswer_HasNoMoreLinesThan() =>
        Assert.True(Endpoint.Value.Lines <= 203, $"{Endpoint.Value.Lines} lines an endpoint.");

    // Each of the two assemblies ends at a multiple of 512 bytes: whatever else is in them may make 13 bytes an endpoint, up or down.
    [Fact]
    public void EndpointWithABodyAndAnAnswer_HasNoMoreBytesThan() =>
        Assert.True(Endpoint.Value.Bytes <= 8768, $"{Endpoint.Value.Bytes} bytes an endpoint.");

    private static (int Lines, int Bytes) PerEndpoint(Func<int, string> endpoint)
    {
        var (few, many) = (Measure(Few, endpoint), Measure(Many, endpoint));
        return ((many.Lines - few.Lines) / (Many - Few), (many.Bytes - few.Bytes) / (Many - Few));
    }

    private static (int Lines, int Bytes) Measure(int count, Func<int, string> endpoint)
    {
        var specs = Enumerable.Range(0, count).Select(i => ($"specs/endpoint{i}.yaml", endpoint(i))).Prepend(("specs/api.yaml", Api));
        var run = SpecProject.CreateUntracked([.. specs]).Run();
        using var image = new MemoryStream();
        var emitted = run.Output.WithOptions(run.Output.Options.WithOptimizationLevel(OptimizationLevel.Release)).Emit(image);

        Assert.Empty(run.Diagnostics);
        Assert.True(emitted.Success);
        return (run.Files.Values.Sum(text => text.Split('\n').Length - 1), (int)image.Length);
    }

    // Numbers of two digits, so that all are of one length.
    private static string MeasuredEndpoint(int number) =>
        $$"""
        endpoint: Update{{number + 10}}
        route: PUT /areas/{areaId}/items{{number + 10}}/{itemId}
        path:
          areaId: string
          itemId: string
        query:
          view?: string
          top?: int32
        body: Change{{number + 10}}
        responses:
          200: { is: Found, means: The item., body: Item{{number + 10}} }
        types:
          Item{{number + 10}}: { fields: { id: string, count: int32, price: decimal, created: date-time, isActive: boolean, label?: string } }
          Change{{number + 10}}: { fields: { id: string, count: int32, price: decimal, created: date-time, isActive: boolean, label?: string } }
        """;
}
