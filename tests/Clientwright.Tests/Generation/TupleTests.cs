namespace Clientwright.Tests.Generation;

/// <summary>Tuples, from the spec to the wire: arrays that always have as many items, each of its own type.</summary>
public sealed class TupleTests
{
    private const string Types =
        """
          Point: { tuple: [double, double] }
          Node: { fields: { name: string } }
          Record:
            fields:
              at: Point
              line?: list<Point>
              pair?: tuple<string, int32 | null> | null
              mixed?: { tuple: [Node, list<string>, bytes, date-time], format: unix }
              nested?: map<tuple<boolean, tuple<Node, Point>>>
              either?: { oneOf: [string, Point] }

        """;

    private const string Echo =
        """
        endpoint: Echo
        route: POST /echo
        body: Record
        responses:
          200: { is: Echoed, means: The same., body: Record }

        """;

    [Fact]
    public Task An_item_for_each_type() => Wire.RunAsync(
        Types,
        Echo,
        """"
        const string Json = """
            {"at":[1.5,-2],"line":[[0,0],[1,1]],"pair":["a",null],"mixed":[{"name":"n"},["x","y"],"AQI=",1500000000],"nested":{"k":[true,[{"name":"m"},[3,4]]]},"either":[5,6]}
            """;
        server.Answer = Json;
        Record Make() => new()
        {
            At = (1.5, -2),
            Line = [(0, 0), (1, 1)],
            Pair = ("a", null),
            Mixed = (new Node { Name = "n" }, ["x", "y"], new byte[] { 1, 2 }, DateTimeOffset.FromUnixTimeSeconds(1500000000)),
            Nested = new Dictionary<string, (bool, (Node, (double, double)))> { ["k"] = (true, (new Node { Name = "m" }, (3, 4))) },
            Either = (5D, 6D),
        };
        var echoed = Assert.IsType<EchoResult.Echoed>(await client.EchoAsync(new() { Body = Make() })).Body;

        Assert.Equal(Json, server.Sent);
        Assert.Equal(Make(), echoed);
        Assert.Equal(Make().GetHashCode(), echoed.GetHashCode());
        Assert.NotEqual(Make() with { Mixed = (new Node { Name = "n" }, ["x"], new byte[] { 1, 2 }, default) }, echoed);
        Assert.IsType<RecordEither.Point>(echoed.Either);

        server.Answer = """{"at":[1,2],"pair":null}""";
        echoed = Assert.IsType<EchoResult.Echoed>(await client.EchoAsync(new() { Body = new() { At = (1, 2) } })).Body;
        Assert.Equal("""{"at":[1,2]}""", server.Sent);
        Assert.Equal((1D, 2D), echoed.At);

        async System.Threading.Tasks.Task<string?> Fault(string answer)
        {
            server.Answer = answer;
            return Assert.IsType<EchoResult.Unexpected>(await client.EchoAsync(new() { Body = new() { At = default } })).Detail;
        }

        Assert.Equal("$.at (byte 8): Expected an array of 2 items, found the end of the array.", await Fault("""{"at":[1]}"""));
        Assert.Equal("$.at[2] (byte 11): Expected the end of an array of 2 items, found a number.", await Fault("""{"at":[1,2,3]}"""));
        Assert.Equal("$.at[1] (byte 9): Expected a number, found a string.", await Fault("""{"at":[1,"2"]}"""));
        Assert.Equal("$.at (byte 6): Expected an array, found an object.", await Fault("""{"at":{}}"""));
        Assert.Equal("The member 'at' is missing.", (await Fault("{}"))!.Split(": ")[1]);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync(new() { Body = new() { At = default, Pair = (null!, 1) } }));
        Assert.StartsWith("$.pair[0]: This must not be null.", thrown.Message, StringComparison.Ordinal);
        """");
}
