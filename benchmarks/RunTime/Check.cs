using System.Text;
using Benchmarks.Contenders;

namespace Benchmarks;

/// <summary>Whether contenders do the same work: what is compared must be equal before it is timed.</summary>
internal static class Check
{
    /// <exception cref="InvalidOperationException">A contender sends something else than the floor, or gives something else.</exception>
    public static async Task RunAsync()
    {
        foreach (var row in Enum.GetValues<Row>())
        {
            var (floor, floorRequest) = await AskAsync(new HandWritten(), row);
            foreach (var (name, contender) in Field.All)
            {
                var (outcome, request) = await AskAsync(contender(), row);
                Demand(outcome == floor, row, name, "gives", outcome.ToString(), floor.ToString());

                // The generated client and the floor send the same, header by header; the others the same JSON.
                var isOurs = contender() is HandWritten or Generated;
                Demand(isOurs ? request == floorRequest : request.Body == floorRequest.Body && request.Line == floorRequest.Line, row, name, "sends", request.ToString(), floorRequest.ToString());
            }
        }
    }

    private static async Task<(Outcome Outcome, Request Request)> AskAsync(Contender contender, Row row)
    {
        var request = new Request("", "", "");
        using var server = new CannedHandler(row);
        server.Seen = (message, body) => request = new(
            $"{message.Method} {message.RequestUri!.PathAndQuery}",
            $"{message.Headers}{message.Content?.Headers}",
            body.Length == 0 ? "" : Outcome.Normalize(System.Text.Json.Nodes.JsonNode.Parse(Encoding.UTF8.GetString(body))));
        var call = contender.Prepare(row, server)();
        await call;
        return (contender.Read(call), request);
    }

    private static void Demand(bool holds, Row row, string name, string does, string found, string expected)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{row}: {name} {does} something else.\n{found}\n{expected}");
        }
    }

    private sealed record Request(string Line, string Headers, string Body);
}
