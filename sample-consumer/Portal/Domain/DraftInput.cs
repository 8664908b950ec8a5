using System.Text.Json;

namespace SampleConsumer.Portal.Domain;

/// <summary>A document that a client wants saved, as it came out of <see cref="OfferIntake"/>.</summary>
internal sealed record DraftInput(string OfferId, OfferType Type, JsonElement Content);
