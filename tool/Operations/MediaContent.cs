using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>One of the media types that a body can be of.</summary>
/// <param name="Member">Its entry under <c>content</c>.</param>
/// <param name="Media">What the document says of it.</param>
/// <param name="Word">The word of specs for its encoding.</param>
internal sealed record MediaContent(ObjectMember Member, ObjectNode Media, string Word)
{
    public string Name => Member.Name;

    public ObjectNode? Schema => Media.Find("schema") as ObjectNode;
}
