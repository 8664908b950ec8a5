namespace Clientwright.ApiNamespace;

/// <summary>An event that a server sent.</summary>
/// <param name="Data">What it says.</param>
/// <param name="Event">What it is called; <c>message</c> where it has no name.</param>
/// <param name="Id">The last id that the server gave, which it can be asked to go on behind (<c>Last-Event-ID</c>); null where there is none.</param>
/// <param name="Retry">How long the server wants to be left alone, should the connection be lost; null where it does not say.</param>
public sealed record ServerEvent<T>(T Data, string Event = "message", string? Id = null, global::System.TimeSpan? Retry = null);
