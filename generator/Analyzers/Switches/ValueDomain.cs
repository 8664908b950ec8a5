namespace Clientwright.Analyzers.Switches;

/// <summary>Values that are all known: of a built-in type, of an enum, or the numbered cases of a closed type.</summary>
internal sealed class ValueDomain(bool hasNull, ValueSet values) : Domain(hasNull)
{
    public ValueSet Values { get; } = values;

    public override bool HasValue => !Values.IsEmpty;

    public override Domain WithoutNull() => new ValueDomain(hasNull: false, Values);

    public override (Domain Matching, Domain Other) Split(Question question)
    {
        var asked = ((Question.Values)question).Set;
        return (new ValueDomain(hasNull: false, Values.And(asked)), new ValueDomain(HasNull, Values.Without(asked)));
    }
}
