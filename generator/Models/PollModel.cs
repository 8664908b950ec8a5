namespace Clientwright.Models;

/// <summary>How an accepted call is followed.</summary>
/// <param name="Endpoint">The name of the endpoint that answers at the address.</param>
/// <param name="AddressName">The property that holds the address: one of a header, or <see cref="OwnAddress"/>.</param>
/// <param name="Result">What it comes to; null where that is not asked for.</param>
public sealed record PollModel(string Endpoint, string AddressName, ResultModel? Result = null)
{
    /// <summary>The property that holds the address which was called.</summary>
    public const string OwnAddress = "RequestAddress";

    /// <summary>Whether the case has to keep the address that was called.</summary>
    public bool NeedsOwnAddress => AddressName == OwnAddress || Result is { AddressName: OwnAddress };
}
