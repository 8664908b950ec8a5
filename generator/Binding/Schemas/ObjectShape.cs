using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What the JSON objects of a type have in common, as far as they can be known by it.</summary>
/// <param name="Required">The members that each of them has.</param>
/// <param name="Known">The members that one may have; null where any.</param>
/// <param name="Fixed">Of those that each has, the ones that take few values.</param>
internal sealed record ObjectShape(IReadOnlyCollection<string> Required, IReadOnlyCollection<string>? Known, IReadOnlyCollection<FixedMember> Fixed)
{
    /// <summary>The shape of a type whose values are JSON objects.</summary>
    public static ObjectShape Of(TypeModel type, BindingScope scope) => type switch
    {
        TypeModel.Declared { Kind: DeclaredKind.Object } declared when scope.Api.FindByCSharpName(declared.Name) is { } symbol => OfObject(symbol),
        TypeModel.Declared declared when scope.Api.FindByCSharpName(declared.Name)?.Discriminator is { } discriminator =>
            new ObjectShape([discriminator], null, []),
        _ => new ObjectShape([], null, []),
    };

    /// <summary>Whether an object can be told to be of one of the two.</summary>
    public bool CanBeToldFrom(ObjectShape other) => DiffersByValue(other) || HasOwn(other) || other.HasOwn(this);

    /// <summary>Whether an object that would do for both is of this one, since it has a member that the other knows nothing of.</summary>
    public bool GoesBefore(ObjectShape other) => !DiffersByValue(other) && HasOwn(other) && !other.HasOwn(this);

    /// <summary>What an object must have to be of this type.</summary>
    public IEnumerable<KnownMemberModel> Members() => Required.Select(name =>
        new KnownMemberModel(name, Fixed.FirstOrDefault(member => member.WireName == name)?.Values ?? default));

    private static ObjectShape OfObject(TypeSymbol symbol)
    {
        var required = symbol.Members.Where(IsRequired).Select(member => member.WireName).ToArray();
        var values = symbol.Members.Where(member => IsRequired(member) && member.Presence == Presence.Required).Select(member => member.WireName).ToArray();
        return new ObjectShape(
            required,
            [.. symbol.Members.Select(member => member.WireName)],
            [.. symbol.FixedMembers.Where(member => !member.IgnoresCase && values.Contains(member.WireName))]);
    }

    // As a reader has it: one without the member does not fit.
    private static bool IsRequired(MemberModel member) => member is
    {
        Presence: Presence.Required or Presence.Nullable, Access: Access.ReadWrite, Default: null,
    };

    private bool HasOwn(ObjectShape other) => other.Known is { } known && Required.Any(name => !known.Contains(name));

    private bool DiffersByValue(ObjectShape other) => Fixed.Any(member =>
        other.Fixed.FirstOrDefault(same => same.WireName == member.WireName) is { } same && !same.Values.Intersect(member.Values).Any());
}
