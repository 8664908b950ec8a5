namespace Clientwright.Models;

/// <summary>How a member stands in XML.</summary>
public sealed record XmlMemberModel(XmlPlace Place, XmlName Name);
