using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Benchmarks.Loopback;

/// <summary>Kestrel with an answer for each row, on a port each: no routes, no logging, nothing that takes time beside the clients.</summary>
internal static class CannedServer
{
    /// <summary>Writes each row with its address, and serves until the input ends.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var servers = new List<WebApplication>();
        foreach (var row in Enum.GetValues<Row>())
        {
            var server = Create(row);
            await server.StartAsync(cancellationToken);
            servers.Add(server);
            Console.WriteLine($"{row} {server.Urls.Single()}");
        }

        // Whoever started this process holds the other end, and its end is the end of this one too.
        await Console.In.ReadToEndAsync(cancellationToken);
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }

    private static WebApplication Create(Row row)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        var answer = CannedAnswer.Of(row);
        server.Run(context => AnswerAsync(context, answer));
        return server;
    }

    private static async Task AnswerAsync(HttpContext context, CannedAnswer answer)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        var response = context.Response;
        response.StatusCode = (int)answer.Status;
        if (answer.Location is not null)
        {
            response.Headers.Location = answer.Location;
        }

        if (answer.ETag is not null)
        {
            response.Headers.ETag = answer.ETag;
        }

        response.ContentLength = answer.Body?.Length ?? 0;
        if (answer.Body is not null)
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(answer.Body);
        }
    }
}
