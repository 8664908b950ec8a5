namespace Clientwright.Analyzers.Switches;

/// <summary>What a value at a place can still be.</summary>
/// <param name="hasNull">Whether it can be null.</param>
internal abstract class Domain(bool hasNull)
{
    public bool HasNull { get; } = hasNull;

    /// <summary>Whether it can be anything but null.</summary>
    public abstract bool HasValue { get; }

    public bool IsEmpty => !HasNull && !HasValue;

    public abstract Domain WithoutNull();

    /// <summary>Parts what fits a question from what does not. One of both is empty where the answer is known.</summary>
    public abstract (Domain Matching, Domain Other) Split(Question question);
}
