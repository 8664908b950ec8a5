using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>One kind of server-sent events.</summary>
/// <param name="Name">The value of <c>event</c>; null where it has none.</param>
/// <param name="Data">What the document says of <c>data</c>.</param>
internal sealed record EventSchema(string? Name, DocumentNode? Data);
