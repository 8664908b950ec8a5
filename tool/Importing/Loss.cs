using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Importing;

/// <summary>Something that the specs do not say, or say otherwise.</summary>
/// <param name="Subject">What it is, in a word or two, the same for all of its kind: <c>maxLength</c>, <c>callbacks</c>.</param>
/// <param name="Pointer">Where it stands by its names.</param>
/// <param name="What">What became of it, in a sentence.</param>
internal sealed record Loss(LossKind Kind, string Subject, Place Place, string Pointer, string What);
