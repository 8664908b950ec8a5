namespace Clientwright.Specs.Grammar;

/// <summary>What the value of a key must be.</summary>
internal abstract record ValueRule
{
    /// <summary>What it must be, in the words of a message: <c>a list of texts</c>.</summary>
    public abstract string Describe();

    internal sealed record Text(bool MayBeEmpty = false) : ValueRule
    {
        /// <summary>How the text must be written; null if any will do.</summary>
        public TextPattern? Pattern { get; init; }

        public override string Describe() => "a text";
    }

    /// <summary>One of a few words.</summary>
    internal sealed record Choice(IReadOnlyList<ChoiceWord> Choices) : ValueRule
    {
        public IReadOnlyList<string> Words => [.. Choices.Select(static choice => choice.Text)];

        /// <summary>How else a text can be written; null if only the words will do.</summary>
        public TextPattern? Otherwise { get; init; }

        public bool Allows(string text) => Words.Contains(text, StringComparer.Ordinal) || Otherwise?.Matches(text) == true;

        public override string Describe() => string.Join(" or ", Words.Select(static word => $"'{word}'")) + (Otherwise is null ? "" : " or " + Otherwise.Description);
    }

    /// <summary>A list of texts, or one of them without the list.</summary>
    internal sealed record Texts : ValueRule
    {
        /// <summary>How each text must be written; null if any will do.</summary>
        public TextPattern? Pattern { get; init; }

        /// <summary>Whether the list may be empty. Where it names something, to name nothing would be taken for <c>none</c>, and is not.</summary>
        public bool MayBeEmpty => Pattern is null;

        public override string Describe() => "a text or a list of texts";
    }

    /// <summary>A type expression.</summary>
    internal sealed record Type : ValueRule
    {
        public override string Describe() => "a type";
    }

    /// <summary>A mapping of names, or what stands for all of it.</summary>
    internal sealed record Either(ValueRule Short, Map Long) : ValueRule
    {
        public override string Describe() => $"{Short.Describe()} or {Long.Describe()}";
    }

    internal sealed record Node(Construct Construct) : ValueRule
    {
        public override string Describe() => SpecGrammar.RuleOf(Construct).ScalarForm switch
        {
            ScalarForm.Type => "a type or a mapping",
            ScalarForm.Removal => "a mapping or 'none'",
            _ => "a mapping",
        };
    }

    /// <summary>A mapping of names that the author chooses.</summary>
    internal sealed record Map(Construct Values) : ValueRule
    {
        /// <summary>Whether a name may end in a <c>?</c>, for what may be absent.</summary>
        public bool MayBeOptional { get; init; }

        /// <summary>Whether names that differ in case only are the same.</summary>
        public bool IgnoresCase { get; init; }

        /// <summary>How a name must be written; null if any will do.</summary>
        public TextPattern? Names { get; init; }

        /// <summary>The key beside which, in its value, a name is free; null if there is none.</summary>
        public string? FreeBeside { get; init; }

        public override string Describe() => "a mapping";
    }

    /// <summary>A list of values, or a mapping of values to their other spellings.</summary>
    internal sealed record EnumValues : ValueRule
    {
        public override string Describe() => "a list of values, or a mapping of values to their other spellings";
    }

    /// <summary>The types of a tuple, in order.</summary>
    internal sealed record TupleTypes : ValueRule
    {
        public override string Describe() => "a list of two to seven types";
    }

    /// <summary>A list of names of types, or a mapping of the discriminator's values to them.</summary>
    internal sealed record OneOfCases : ValueRule
    {
        public override string Describe() => "a list of types, or a mapping of values to types";
    }
}
