namespace Clientwright.Conformance.Judging;

/// <summary>The headers of a part of a multipart body, as they are sent. The server looks at what the part holds, and at little of these.</summary>
public sealed record SentPart(string ContentDisposition, string ContentType);
