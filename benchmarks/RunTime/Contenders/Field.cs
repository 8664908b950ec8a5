using System.Reflection;
using Benchmarks.Contenders.Peers;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Refit;
using RestEase;

namespace Benchmarks.Contenders;

/// <summary>Who is compared.</summary>
internal static class Field
{
    public static IReadOnlyList<(string Name, Func<Contender> New)> All { get; } =
    [
        ("Floor", () => new HandWritten()),
        ("Clientwright", () => new Generated()),
        ("Clientwright, handlers alone", () => new GeneratedOverInvoker()),
        ("System.Text.Json", () => new JsonByHand()),
        ("NSwag", () => new NSwagContender()),
        ("Refit", () => new RefitPortal(usesGeneratedJson: false)),
        ("Refit, generated JSON", () => new RefitPortal(usesGeneratedJson: true)),
        ("RestEase", () => new RestEasePortal()),
        ("Kiota", () => new KiotaContender()),
    ];

    /// <summary>The libraries of those whose code comes with one.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } = [typeof(RestService).Assembly, typeof(RestClient).Assembly, typeof(HttpClientRequestAdapter).Assembly];
}
