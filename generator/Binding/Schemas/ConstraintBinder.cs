using System.Globalization;
using System.Text.RegularExpressions;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>What a value must keep to → a type that says so. One that its type knows nothing of is reported, and left out.</summary>
internal static class ConstraintBinder
{
    // Longer ones no person reads, and one that is nested thousands of times would take the compiler's stack.
    private const int LongestPattern = 2_000;

    private static readonly Dictionary<string, ConstraintKind> Kinds =
        Enum.GetValues(typeof(ConstraintKind)).Cast<ConstraintKind>().ToDictionary(static kind => KeyOf(kind), StringComparer.Ordinal);

    /// <param name="type">A type that null is no value of.</param>
    public static TypeModel Apply(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        var constraints = schema.Constraints.Select(constraint => Bind(constraint, type, scope)).OfType<ConstraintModel>().ToEquatableArray();
        return constraints.Count == 0 ? type : new TypeModel.Constrained(type, constraints);
    }

    public static string KeyOf(ConstraintKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString().Substring(1);

    private static ConstraintModel? Bind(ConstraintSpec spec, TypeModel type, BindingScope scope)
    {
        var known = KnownOf(type);
        if (!known.Contains(spec.Key.Value))
        {
            var advice = known.Count == 0 ? $"remove '{spec.Key.Value}'" : $"write {Words.List([.. known], "or")}";
            scope.Report(DiagnosticIds.ConstraintOfAnotherType, spec.Key.Span, spec.Key.Value, ThingOf(spec.Key.Value), advice);
            return null;
        }

        var kind = Kinds[spec.Key.Value];
        if (ArgumentOf(spec.Value.Value, kind, type, scope) is { } argument)
        {
            return new ConstraintModel(kind, argument, spec.Value.Value);
        }

        scope.Report(DiagnosticIds.ValueDoesNotFit, spec.Value.Span, spec.Value.Value, spec.Key.Value, Expectation(kind, type));
        return null;
    }

    private static IReadOnlyList<string> KnownOf(TypeModel type) => type switch
    {
        TypeModel.Scalar { Kind: ScalarKind.String } => ConstraintWords.OfTexts,
        TypeModel.Scalar { IsNumber: true, HasNumberFormat: false } => ConstraintWords.OfNumbers,
        TypeModel.List or TypeModel.Joined => ConstraintWords.OfLists,
        TypeModel.InString inString => KnownOf(inString.Inner),
        TypeModel.Constrained constrained => KnownOf(constrained.Inner),
        _ => [],
    };

    private static string ThingOf(string key) =>
        ConstraintWords.OfTexts.Contains(key) ? "a text" : ConstraintWords.OfNumbers.Contains(key) ? "a number" : "a list";

    private static string? ArgumentOf(string text, ConstraintKind kind, TypeModel type, BindingScope scope) => kind switch
    {
        ConstraintKind.Unique => "",
        ConstraintKind.Pattern => IsPattern(text) ? CSharpLiteral.String(text) : null,
        ConstraintKind.MinLength or ConstraintKind.MaxLength or ConstraintKind.MinItems or ConstraintKind.MaxItems =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count.ToString(CultureInfo.InvariantCulture) : null,
        ConstraintKind.MultipleOf => ValueExpression.Of(text, type, scope) is { } divisor && IsPositive(text) ? divisor : null,
        _ => ValueExpression.Of(text, type, scope),
    };

    private static string Expectation(ConstraintKind kind, TypeModel type) => kind switch
    {
        ConstraintKind.Pattern => "a regular expression of at most 2000 characters",
        ConstraintKind.MinLength or ConstraintKind.MaxLength or ConstraintKind.MinItems or ConstraintKind.MaxItems => "a whole number that is not negative",
        ConstraintKind.MultipleOf => ValueExpression.Expectation(type) + ", larger than 0",
        _ => ValueExpression.Expectation(type),
    };

    private static bool IsPositive(string text) => !text.StartsWith("-", StringComparison.Ordinal) && text.Any(static digit => digit is >= '1' and <= '9');

    private static bool IsPattern(string text)
    {
        if (text.Length > LongestPattern)
        {
            return false;
        }

        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            // There is no way to ask.
            return false;
        }
    }
}
