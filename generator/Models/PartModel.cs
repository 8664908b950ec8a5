namespace Clientwright.Models;

/// <summary>A part of a multipart body, or several of one name.</summary>
/// <param name="Member">The member of the body's record that it is made of.</param>
/// <param name="Content">How it stands on the wire; of an item, if there is a part for each.</param>
/// <param name="FileName">What it is called as a file, unless it says that itself.</param>
/// <param name="IsEach">Whether the member is a list, and each of its items a part.</param>
public sealed record PartModel(MemberModel Member, BodyModel Content, string? FileName, bool IsEach);
