namespace Clientwright.Tool.Documents;

/// <param name="Place">Where its name stands.</param>
internal sealed record ObjectMember(string Name, Place Place, DocumentNode Value);
