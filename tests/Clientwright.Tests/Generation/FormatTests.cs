namespace Clientwright.Tests.Generation;

/// <summary><c>format</c> and <c>as</c> in every place that a value stands in.</summary>
public sealed class FormatTests
{
    private const string Types =
        """
          Seen: { type: date-time, format: unix }
          Record:
            fields:
              rfc3339?: date-time
              rfc7231?: { type: date-time, format: rfc7231 }
              unix?: Seen
              unixMs?: { type: date-time, format: unix-ms }
              seen?: list<Seen>
              orNull?: { type: date-time | null, format: unix }
              seconds?: { type: duration, format: seconds }
              milliseconds?: { type: duration, format: milliseconds }
              byName?: { type: map<duration>, format: seconds }
              base64url?: { type: bytes, format: base64url }
              parts?: { items: { type: bytes, format: base64url } }
              joined?: { type: list<bytes>, format: base64url, join: "," }
              numbers?: { type: list<int64>, as: string }
              flags?: { type: map<boolean | null>, as: string }
              text?: { type: duration, format: seconds, as: string }
              always: { type: date-time, format: unix, const: 2023-06-12T10:47:44Z }

        """;

    [Fact]
    public Task In_bodies_both_ways() => Wire.RunAsync(
        Types,
        """
        endpoint: Echo
        route: POST /echo
        body: Record
        responses:
          200: { is: Echoed, means: Here it is., body: Record }
        """,
        """"
        var time = new DateTimeOffset(2023, 6, 12, 10, 47, 44, 250, TimeSpan.Zero);
        var bytes = Convert.FromBase64String("++8A");
        var record = new Record
        {
            Rfc3339 = time,
            Rfc7231 = time,
            Unix = time,
            UnixMs = time,
            Seen = [time, time.AddSeconds(1)],
            OrNull = new(time),
            Seconds = TimeSpan.FromMilliseconds(35625),
            Milliseconds = TimeSpan.FromMinutes(3),
            ByName = new Dictionary<string, TimeSpan> { ["a"] = TimeSpan.FromMinutes(2) },
            Base64url = bytes,
            Parts = [bytes, Array.Empty<byte>(), new byte[] { 255 }],
            Joined = [bytes, bytes],
            Numbers = [1, 2],
            Flags = new Dictionary<string, bool?> { ["a"] = true, ["b"] = null },
            Text = TimeSpan.FromSeconds(90),
        };
        const string Json = """
            {"rfc3339":"2023-06-12T10:47:44.25Z","rfc7231":"Mon, 12 Jun 2023 10:47:44 GMT","unix":1686566864,"unixMs":1686566864250,"seen":[1686566864,1686566865],"orNull":1686566864,"seconds":35.625,"milliseconds":180000,"byName":{"a":120},"base64url":"--8A","parts":["--8A","","_w"],"joined":"--8A,--8A","numbers":["1","2"],"flags":{"a":"true","b":null},"text":"90","always":1686566864}
            """;

        server.Answer = Json;
        var result = await client.EchoAsync(new() { Body = record });
        Assert.Equal(Json, server.Sent);

        // What is finer than a format says is gone on the way.
        var whole = time.AddMilliseconds(-250);
        var echoed = Assert.IsType<EchoResult.Echoed>(result).Body;
        Assert.Equal(record with { Rfc7231 = whole, Unix = whole, Seen = [whole, whole.AddSeconds(1)], OrNull = new(whole) }, echoed);
        """");

    [Fact]
    public Task In_parameters_and_headers() => Wire.RunAsync(
        "  Stamp: { type: date-time, format: unix }\n",
        """
        endpoint: Ask
        route: GET /ask/{at}/{key}
        path:
          at: { type: date-time, format: unix-ms }
          key: { type: bytes, format: base64url }
        query:
          input: { type: duration, format: seconds }
          stamps: { type: list<Stamp>, join: "," }
          each?: { items: { type: duration, format: milliseconds } }
        headers:
          x-since: { type: date-time, format: rfc7231 }
          x-wait: { type: list<duration>, format: milliseconds, join: "," }
        responses:
          200:
            is: Told
            means: Here it is.
            headers:
              x-left: { type: duration, format: seconds }
              x-stamp?: Stamp
              x-hash: { type: bytes, format: base64url }
        """,
        """
        var time = new DateTimeOffset(2022, 8, 26, 16, 38, 0, TimeSpan.FromHours(2));
        server.Headers["x-left"] = "35.5";
        server.Headers["x-stamp"] = "1661524680";
        server.Headers["x-hash"] = "_w==";
        var result = await client.AskAsync(new()
        {
            At = time,
            Key = new byte[] { 251, 255 },
            Input = TimeSpan.FromMilliseconds(35625),
            Stamps = [time, time.AddHours(1)],
            Each = [TimeSpan.FromSeconds(1), TimeSpan.FromTicks(1)],
            XSince = time,
            XWait = [TimeSpan.FromSeconds(36), TimeSpan.FromSeconds(47)],
        });

        Assert.Equal("/ask/1661524680000/-_8?input=35.625&stamps=1661524680,1661528280&each=1000&each=0.0001", server.Target.Replace("%2C", ","));
        Assert.Equal("Fri, 26 Aug 2022 14:38:00 GMT", server.Header("x-since"));
        Assert.Equal("36000,47000", server.Header("x-wait"));
        var told = Assert.IsType<AskResult.Told>(result);
        Assert.Equal(TimeSpan.FromSeconds(35.5), told.XLeft);
        Assert.Equal(time, told.XStamp);
        Assert.Equal(new byte[] { 255 }, told.XHash.ToArray());
        """);
}
