namespace Clientwright.Tests.Generation;

/// <summary>Enums of numbers, in bodies, parameters and headers.</summary>
public sealed class NumberEnumTests
{
    private const string Types =
        """
          Level: { type: int32, enum: [10, -20] }
          Rate: { type: double, enum: [1.5, 1e3], closed: true }
          Port: { type: int64, enum: { 443: [8443], 80: [] }, closed: true }
          Price: { type: decimal, enum: [0.10] }
          Record:
            fields:
              level: Level
              rate?: Rate
              ports: list<Port>
              price?: { type: Price, default: 0.10 }
              word?: { type: string, enum: [a, b] }

        """;

    private const string Endpoint =
        """
        endpoint: Echo
        route: POST /echo/{level}
        path:
          level: Level
        query:
          ports?: list<Port>
          rate: { type: Rate, default: 1e3 }
        body: Record
        responses:
          200:
            is: Echoed
            means: Here it is.
            headers:
              x-port?: Port
            body: Record
        """;

    [Fact]
    public Task Known_values_and_others() => Wire.RunAsync(
        Types,
        Endpoint,
        """"
        server.Answer = """{"level":7,"rate":1000.0,"ports":[8443,8e1],"price":5.5}""";
        server.Headers["x-port"] = "80";
        var result = await client.EchoAsync(new()
        {
            Level = Level.ValueMinus20,
            Ports = [Port.Value80],
            Body = new() { Level = 10, Rate = Rate.Value1_5, Ports = [Port.Value443], Word = "a" },
        });

        Assert.Equal("/echo/-20?ports=80&rate=1000", server.Target);
        Assert.Equal("""{"level":10,"rate":1.5,"ports":[443],"price":0.10,"word":"a"}""", server.Sent);
        var echoed = Assert.IsType<EchoResult.Echoed>(result);
        Assert.Equal(Port.Value80, echoed.XPort);
        Assert.Equal((7, false), (echoed.Body.Level.Value, echoed.Body.Level.IsKnown));
        Assert.Equal(Rate.Value1e3, echoed.Body.Rate);
        Assert.Equal([Port.Value443, Port.Value80], echoed.Body.Ports);
        Assert.Equal(5.5m, echoed.Body.Price.Value);
        Assert.Equal("-20", Level.ValueMinus20.ToString());
        Assert.Equal(443L, (long)Port.Value443);
        """");

    [Fact]
    public Task What_is_closed_takes_no_other() => Wire.RunAsync(
        Types,
        Endpoint,
        """"
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(2));
        var body = new Record { Level = 1, Ports = [] };
        async System.Threading.Tasks.Task<string> Refusal(Record record) =>
            (await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync(new() { Level = 1, Body = record }))).Message;
        async System.Threading.Tasks.Task<string?> Fault(string answer)
        {
            server.Answer = answer;
            return Assert.IsType<EchoResult.Unexpected>(await client.EchoAsync(new() { Level = 1, Body = body })).Detail;
        }

        Assert.StartsWith("$.ports[0]: 22 is none of the values of Port.", await Refusal(body with { Ports = [(Port)22] }));
        Assert.StartsWith("$.rate: 0 is none of the values of Rate.", await Refusal(body with { Rate = default(Rate) }));
        Assert.Equal("$.ports[0] (byte 20): Expected one of the values of Port (as the spec lists them), found a number that is none.", await Fault("""{"level":1,"ports":[22]}"""));
        Assert.Equal("$.rate (byte 18): Expected a number, found a string.", await Fault("""{"level":1,"rate":"1.5","ports":[]}"""));
        """");
}
