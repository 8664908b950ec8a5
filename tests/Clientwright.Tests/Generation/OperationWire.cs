namespace Clientwright.Tests.Generation;

/// <summary>Endpoints that start operations and are followed, and a server that answers their calls one after the other.</summary>
internal static class OperationWire
{
    private const string Api = "api: Wire\nserver: https://wire.example\nauth: bearer\nquery:\n  api-version: { type: string, default: \"1\" }\n";

    public const string GetUser =
        """
        endpoint: GetUser
        route: GET /users/{user}
        path: { user: string }
        responses:
          200: { is: Found, means: It is there., body: { fields: { name: string } } }
          404: { is: NotFound, means: It is not. }
        """;

    public const string GetOperation =
        """
        endpoint: GetOperation
        route: GET /operations/{id}
        path: { id: string }
        responses:
          200: { is: Ok, means: It stands so., body: { fields: { status: string, resourceLocation?: string, result?: Export } } }
        operation: { state: status, succeeded: Succeeded, failed: Failed, cancelled: Canceled, result: result }
        types:
          Export: { fields: { size: int32 } }
        """;

    public const string Put =
        """
        endpoint: PutUser
        route: PUT /users/{name}
        path: { name: string }
        body: { fields: { name: string } }
        responses:
          200: { is: Replaced, means: Done at once. }
          201:
            is: Created
            means: It is being made.
            headers: { operation: { type: uri, from: [Operation-Location, Azure-AsyncOperation] } }
            poll: GetOperation
            result: GetUser
        """;

    private const string Post =
        """
        endpoint: Start
        route: POST /users:import
        responses:
          202:
            is: Accepted
            means: It is being done.
            headers: { Operation-Location: uriMORE }
            poll: GetOperation
            result: GetUser
            resultAt: PLACE
        """;

    /// <summary>What answers the calls, one after the other: status, body, Retry-After; and a clock whose waits are over at once.</summary>
    private const string Script =
        """
        var clock = new Leaps();
        var script = new Queue<(int Status, string Json, string? Wait)>();
        server.Reply = request =>
        {
            var (status, json, wait) = script.Dequeue();
            server.Headers.Remove("Retry-After");
            if (wait is not null)
            {
                server.Headers["Retry-After"] = wait;
            }

            said.Add(request.Headers.Authorization?.ToString());
            return (status, json);
        };
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { TimeProvider = clock, BearerToken = _ => new("token") });
        """;

    private const string Said = "var said = new List<string?>();\n";

    public const string Made = "var made = (PutUserResult.Created)await client.PutUserAsync(new() { Name = \"a b\", Body = new() { Name = \"a\" } });\n";

    /// <summary>An endpoint that starts one whose result is elsewhere.</summary>
    public static string At(string place) => Post
        .Replace("PLACE", place, StringComparison.Ordinal)
        .Replace("MORE", place.StartsWith("header", StringComparison.Ordinal) ? ", Location?: uri" : "", StringComparison.Ordinal);

    public static Task RunAsync(string[] endpoints, string statements) => Wire.RunAsync(Api, endpoints, Said + Script + statements, "BearerToken = _ => new(\"token\")");
}
