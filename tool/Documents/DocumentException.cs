namespace Clientwright.Tool.Documents;

/// <summary>A document cannot be read, or is none; nothing is made of it.</summary>
internal sealed class DocumentException(Place place, string message) : Exception(message)
{
    public Place Place { get; } = place;
}
