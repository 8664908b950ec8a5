using Clientwright.Binding;
using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>
/// Makes constructs by the table of the grammar, so that every key is reached, and a new one without a word here. What it knows of
/// single keys (<see cref="ValueMaker"/>) is only what makes specs sound: a spec that is refused at its first line tests little.
/// </summary>
/// <param name="hostility">How often a text is a nasty one where a sound one would have to be another.</param>
/// <param name="wildness">How often a text is a nasty one where any text is sound.</param>
internal sealed class SpecMaker(Dice dice, ApiPlan plan, double hostility, double wildness)
{
    private const int MostLevels = 4;

    public Dice Dice => dice;

    public ApiPlan Plan => plan;

    public double Hostility => hostility;

    public double Wildness => wildness;

    public Node Make(Construct construct, Surroundings around)
    {
        var rule = SpecGrammar.RuleOf(construct);
        var values = new ValueMaker(this, construct, around);
        if (rule.ScalarForm == ScalarForm.Type && around.Kind is null && dice.Chance(around.Depth > MostLevels ? 1 : 0.4))
        {
            return new Scalar(values.Type());
        }

        if (rule.ScalarForm == ScalarForm.Removal && dice.Chance(0.08))
        {
            return new Scalar("none");
        }

        var mapping = new Mapping();
        var kind = rule.Kinds.Count == 0 ? null : around.Kind ?? KindOf(rule, around);
        foreach (var key in rule.Keys)
        {
            if (IsWanted(key, rule, kind, mapping, values))
            {
                var isOptional = key.MayBeOptional && dice.Chance(0.3);
                mapping.Add(isOptional ? key.Name + "?" : key.Name, values.Make(key, mapping, isOptional));
            }
        }

        return mapping;
    }

    /// <summary>Names that nobody made up for C#: any text can be one, so that nasty ones are frequent.</summary>
    public IReadOnlyList<string> WireNames(IReadOnlyList<string> pool, int count) =>
        [
            .. dice.Draw(pool, count)
                .Select(name => dice.Chance(pool == NamePools.Headers ? hostility : wildness) ? NastyTexts.Next(dice) : name)
                .DistinctBy(name => CSharpNames.Derive(name, []), StringComparer.OrdinalIgnoreCase),
        ];

    private string KindOf(ConstructRule rule, Surroundings around)
    {
        var kinds = rule.Kinds.Where(kind => kind != "oneOf" || plan.NamesOf("fields").Count > 0).ToList();
        if (rule.Construct != Construct.Body || around.Parent == Construct.Endpoint)
        {
            // Only an answer has them, and JSON, which the others are, has none.
            kinds.Remove("events");
        }

        if (around.IsText)
        {
            kinds = rule.Construct == Construct.Parameter ? ["type", "type", "enum", "items", "values", "fields"]
                : rule.Construct == Construct.ResponseHeader ? ["type", "enum", "items"]
                : ["type", "enum"];
        }

        return around.Depth > MostLevels || dice.Chance(0.4) ? "type" : dice.Pick(kinds);
    }

    private bool IsWanted(KeyRule key, ConstructRule rule, string? kind, Mapping mapping, ValueMaker values)
    {
        if (rule.Kinds.Contains(key.Name))
        {
            return key.Name == kind;
        }

        if (key.IsRequired || values.IsNeeded(key, mapping))
        {
            return true;
        }

        var isPossible = (key.NeedsOneOf.Count == 0 || key.NeedsOneOf.Any(needed => mapping.Find(needed) is not null))
            && !key.Excludes.Any(excluded => mapping.Find(excluded) is not null)
            && values.IsPossible(key, mapping);
        var isNeeded = kind is not null && rule.Find(kind)?.NeedsOneOf.Contains(key.Name) == true;
        return isNeeded || dice.Chance(isPossible ? values.Likelihood(key) : hostility / rule.Keys.Count);
    }
}
