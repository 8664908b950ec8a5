using Benchmarks.Contenders.Peers;

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
    ];
}
