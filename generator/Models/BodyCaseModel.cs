namespace Clientwright.Models;

/// <summary>One of the bodies that a request may have.</summary>
/// <param name="Name">The name of the case, made of the media type.</param>
public sealed record BodyCaseModel(string Name, BodyModel Body);
