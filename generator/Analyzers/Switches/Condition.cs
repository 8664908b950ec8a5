namespace Clientwright.Analyzers.Switches;

/// <summary>When a pattern matches: questions to the values at places, joined by and, or and not.</summary>
internal abstract record Condition
{
    /// <summary>Always.</summary>
    public static readonly Condition Always = new All([]);

    /// <summary>Never.</summary>
    public static readonly Condition Never = new Any([]);

    /// <summary>The condition that holds where this one does not. Negations end up at the questions, so that there are none elsewhere.</summary>
    public abstract Condition Negate();

    /// <summary>One answer to one question.</summary>
    public sealed record Asked(Place Place, Question Question, bool IsYes = true) : Condition
    {
        public override Condition Negate() => this with { IsYes = !IsYes };
    }

    /// <summary>All of these.</summary>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override Condition Negate() => new Any([.. Parts.Select(static part => part.Negate())]);
    }

    /// <summary>One of these at least.</summary>
    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        public override Condition Negate() => new All([.. Parts.Select(static part => part.Negate())]);
    }
}
