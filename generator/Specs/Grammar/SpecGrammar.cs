namespace Clientwright.Specs.Grammar;

/// <summary>
/// The grammar of specs, as one table. The checks of the reader follow it, and whatever else tells of the language (a schema for
/// editors, the reference page) is made from it, so that they cannot disagree.
/// </summary>
internal static partial class SpecGrammar
{
    /// <summary>What takes a response of the API away from an endpoint.</summary>
    public const string Removal = "none";

    private static ValueRule Name => new ValueRule.Text();
    private static ValueRule Prose => new ValueRule.Text();
    private static ValueRule AnyText => new ValueRule.Text(MayBeEmpty: true);
    private static ValueRule Flag => new ValueRule.Choice([new("true"), new("false")]);
    private static ValueRule Texts => new ValueRule.Texts();
    private static ValueRule TypeName => new ValueRule.Type();

    // Lazy, since the fields of a partial class are initialised in no order that one could rely on.
    private static readonly Lazy<Dictionary<Construct, ConstructRule>> Rules = new(static () => All.ToDictionary(static rule => rule.Construct));

    /// <summary>Every construct, from the files down to the schema.</summary>
    public static IEnumerable<ConstructRule> All =>
        [Api, Endpoint, TypesFile, Parameter, SharedResponse, Response, ResponseHeader, Body, TypedBody, Operation, Paging, PageToken, Scheme, Variable, Schema, Field, Part, Xml, FieldXml];

    public static ConstructRule RuleOf(Construct construct) => Rules.Value[construct];

    private static string OneOf(IReadOnlyList<string> words)
    {
        var quoted = words.Select(static word => $"`{word}`").ToArray();
        return $"{string.Join(", ", quoted, 0, quoted.Length - 1)} or {quoted[quoted.Length - 1]}";
    }
}
