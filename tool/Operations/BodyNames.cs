using Clientwright.Tool.Schemas;

namespace Clientwright.Tool.Operations;

/// <summary>What types are called that stand in the bodies of one request or answer.</summary>
/// <param name="Endpoint">The endpoint's name, and behind it the case's if it is an answer.</param>
/// <param name="Shared">What is put in the endpoint's place where several endpoints share the body; null where none do.</param>
/// <param name="Case">The name of the answer's case; empty for a request.</param>
internal sealed record BodyNames(string Endpoint, string? Shared, string Case)
{
    private const string Suffix = "Body";

    /// <summary>Where the type stands that a body is of.</summary>
    /// <param name="media">The name of its media type; empty where it is the only one.</param>
    public SchemaPlace Place(string media) => Shared is null
        ? new SchemaPlace(InPlace(media))
        : new SchemaPlace(Case.Length == 0 && media.Length == 0 ? Shared : Shared + media + (Case.Length == 0 ? "" : Suffix), IsShared: true);

    /// <summary>What the generator calls it, should it be declared in place.</summary>
    public string InPlace(string media) => Endpoint + media + Suffix;
}
