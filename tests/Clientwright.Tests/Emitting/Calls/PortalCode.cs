using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>
/// The emitted client of the models, compiled once. What a test needs of its types it reaches by <c>dynamic</c>, and what has
/// to be C# (records that are made, functions that are given) by the members that are compiled along.
/// </summary>
internal static class PortalCode
{
    private static readonly EndpointModel[] Endpoints =
        [PortalModels.Cancel, PortalModels.GetOperation, OddModels.Search, OddModels.Ping, OddModels.GetToken, OddModels.Named];

    private const string Usings =
        """
        #pragma warning disable CS0618
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Sample.CloudPartnerPortal;
        """;

    private const string Members =
        """
        public static CloudPartnerPortalOptions Options() => new();

        public static CloudPartnerPortalClient Client(HttpClient httpClient, CloudPartnerPortalOptions? options) => new(httpClient, options);

        public static CancelOperationRequest Cancel(string publisherId, string offerId, string[]? emails) => new()
        {
            PublisherId = publisherId,
            OfferId = offerId,
            Body = emails is null ? null : new() { Metadata = new() { NotificationEmails = emails } },
        };

        public static GetOperationRequest Operation(string publisherId, Guid operationId) => new() { PublisherId = publisherId, OperationId = operationId };

        public static SearchRequest Search(string? filter, DateOnly? since, string[]? tags, string[]? fields, string? trace, long? limit, string? key) =>
            new() { Filter = filter, Since = since, Tags = tags, Fields = fields, Trace = trace, Limit = limit, Key = key };

        public static GetTokenRequest Token(string clientId, string[]? scopes, int? age, JsonElement? nested) =>
            new() { Body = new() { ClientId = clientId, Scopes = scopes, Age = age, Nested = nested } };

        public static CancelOperationResult.Accepted Accepted(Uri location, string? retryAfter) => new()
        {
            Location = location,
            Headers = retryAfter is null ? default : new([new("Retry-After", retryAfter)]),
        };

        public static IProgress<GetOperationOutcome.Progress> States(List<string> states) => new Reporter(states);

        """;

    // Reports at once, where Progress<T> would post.
    private const string Types =
        """
        file sealed class Reporter(List<string> states) : IProgress<GetOperationOutcome.Progress>
        {
            public void Report(GetOperationOutcome.Progress value) => states.Add(value.State);
        }
        """;

    private static readonly Lazy<LoadedCode> Portal = new(() => Load());

    public static IEnumerable<GeneratedFile> Files =>
    [
        .. ApiEmitter.Emit(PortalModels.Api, new ConsumerFacts(HasHttpClientFactory: false)),
        TypeFileEmitter.Emit(PortalModels.Errors),
        .. Endpoints.Select(endpoint => EndpointEmitter.Emit(endpoint)),
    ];

    /// <summary>Calls one of the members.</summary>
    public static dynamic Make(string member, params object?[] arguments) => Portal.Value.Run(member, arguments)!;

    /// <summary>Compiles the client with more members.</summary>
    public static LoadedCode Load(string members = "") => GeneratedCode.Load(Files, Members + members, Types, Usings);
}
