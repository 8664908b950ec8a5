namespace Clientwright.Models;

/// <summary>What an event says, by its name.</summary>
/// <param name="Name">The name of the case, derived from the event's.</param>
/// <param name="Event">The event's name, as it is sent.</param>
/// <param name="IsText">Whether its data is a text as it is, and no JSON.</param>
public sealed record EventCaseModel(string Name, string Event, TypeModel Type, bool IsText);
