using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>What a <c>switch</c> in which a closed type plays a part leaves over.</summary>
internal sealed class SwitchCoverage
{
    private SwitchCoverage(ITypeSymbol type, IReadOnlyList<MissingCase> missing, bool isUnchecked, bool lacksCases) =>
        (Type, Missing, IsUnchecked, LacksCases) = (type, missing, isUnchecked, lacksCases);

    /// <summary>What is switched on.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>What no arm takes; nothing where all is covered.</summary>
    public IReadOnlyList<MissingCase> Missing { get; }

    public bool IsComplete => Missing.Count == 0;

    /// <summary>Whether one of the closed types is one that the language takes for open, so that the compiler cannot judge.</summary>
    public bool IsUnchecked { get; }

    /// <summary>Whether cases of a closed type are among what is missing, and not just values of other types beside them.</summary>
    public bool LacksCases { get; }

    /// <summary>Whether an expression that is covered so is reported: the compiler would not do it, or not rightly.</summary>
    public bool IsReported => LacksCases && IsUnchecked;

    /// <summary>Looks at a <c>switch</c>; null where no closed type plays a part, where code is not sound, and where it is too much to tell.</summary>
    public static SwitchCoverage? Of(IOperation operation, Compilation compilation, CancellationToken cancellationToken) => operation switch
    {
        ISwitchExpressionOperation expression when ClosedParts.Has(expression) => Of(expression, compilation, cancellationToken),
        ISwitchOperation statement when ClosedParts.Has(statement) => Of(statement, compilation, cancellationToken),
        _ => null,
    };

    private static SwitchCoverage? Of(ISwitchExpressionOperation expression, Compilation compilation, CancellationToken cancellationToken)
    {
        var places = new Places(compilation);
        return SwitchReader.Start(expression.Value, places, asksForNull: true) is { } start
            ? Of(start, SwitchReader.Arms(expression, start, places), places, cancellationToken)
            : null;
    }

    private static SwitchCoverage? Of(ISwitchOperation statement, Compilation compilation, CancellationToken cancellationToken)
    {
        var places = new Places(compilation);
        return SwitchReader.Start(statement.Value, places, asksForNull: false) is { } start
            ? Of(start, SwitchReader.Arms(statement, start, places), places, cancellationToken)
            : null;
    }

    private static SwitchCoverage? Of(Place start, IReadOnlyList<Condition> arms, Places places, CancellationToken cancellationToken)
    {
        if (Coverage.Uncovered(arms, cancellationToken) is not { } uncovered)
        {
            return null;
        }

        MissingCase[] missing =
        [
            .. uncovered.SelectMany(known => PatternText.Of(start, known))
                .GroupBy(static one => one.Text, StringComparer.Ordinal)
                .Select(static same => same.First()),
        ];
        return new SwitchCoverage(start.Type, missing, places.HasUnchecked, missing.Length > 0 && (start.IsClosed || uncovered.Any(LacksCase)));
    }

    private static bool LacksCase(Knowledge known) => known.Places.Any(place => place.IsClosed && PatternText.IsNarrowed(place, known));
}
