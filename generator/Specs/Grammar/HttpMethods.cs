namespace Clientwright.Specs.Grammar;

/// <summary>The methods that a route can have.</summary>
internal static class HttpMethods
{
    public static IReadOnlyList<string> All { get; } = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
}
