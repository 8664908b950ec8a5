using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>What the JSON of a type looks like, by which it is told from that of others.</summary>
/// <param name="Tokens">What it can begin with.</param>
/// <param name="Values">All values that there are; null where there are others.</param>
/// <param name="Members">What its objects have; null where there are none.</param>
internal sealed record CaseShape(JsonTokens Tokens, IReadOnlyCollection<string>? Values, ObjectShape? Members)
{
    public static CaseShape Of(TypeModel type, BindingScope scope)
    {
        var tokens = TokensOf(type);
        return new CaseShape(tokens, ValuesOf(type, scope), tokens == JsonTokens.Object ? ObjectShape.Of(type, scope) : null);
    }

    public bool CanBeToldFrom(CaseShape other) => (Tokens & other.Tokens) == JsonTokens.None || (Values, other.Values) switch
    {
        ({ } values, { } others) => !values.Intersect(others, StringComparer.Ordinal).Any(),
        (null, null) => Members is { } members && other.Members is { } others && members.CanBeToldFrom(others),
        _ => true,
    };

    /// <summary>Whether this one must be tried first.</summary>
    public bool GoesBefore(CaseShape other) =>
        (Values is not null && other.Values is null) || (Members is { } members && other.Members is { } others && members.GoesBefore(others));

    private static IReadOnlyCollection<string>? ValuesOf(TypeModel type, BindingScope scope) =>
        type is TypeModel.Declared { Kind: DeclaredKind.ClosedEnum or DeclaredKind.ClosedNumber } declared
            ? [.. scope.ValuesOf(declared.Name).SelectMany(value => value.OtherSpellings.Prepend(value.WireName))]
            : null;

    private static JsonTokens TokensOf(TypeModel type) => type switch
    {
        TypeModel.Scalar { Kind: ScalarKind.Any } => JsonTokens.All,
        TypeModel.Scalar { Kind: ScalarKind.Boolean } => JsonTokens.Boolean,
        TypeModel.Scalar { IsNumber: true } => JsonTokens.Number,
        TypeModel.Declared declared when declared.Kind.IsNumber() => JsonTokens.Number,
        TypeModel.Declared { Kind: DeclaredKind.Object or DeclaredKind.OneOf } or TypeModel.Map => JsonTokens.Object,
        TypeModel.List or TypeModel.Tuple => JsonTokens.Array,
        TypeModel.Constrained constrained => TokensOf(constrained.Inner),
        TypeModel.Single single => TokensOf(single.Inner) | JsonTokens.Array,
        TypeModel.Nullable nullable => TokensOf(nullable.Inner),
        _ => JsonTokens.String,
    };
}
