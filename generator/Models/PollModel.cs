namespace Clientwright.Models;

/// <summary>How an accepted call is followed.</summary>
/// <param name="Endpoint">The name of the endpoint that answers at the address.</param>
/// <param name="HeaderName">The property that holds the address.</param>
public sealed record PollModel(string Endpoint, string HeaderName, bool IsOptional);
