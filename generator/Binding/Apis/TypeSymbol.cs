using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>A named type, as others refer to it.</summary>
public sealed record TypeSymbol
{
    /// <summary>The name in the spec.</summary>
    public required string Name { get; init; }

    /// <summary>The file that declares it.</summary>
    public required string Path { get; init; }

    /// <summary>The C# name. Of an alias, which is no type in C#, the name that its inline types begin with.</summary>
    public required string CSharpName { get; init; }

    /// <summary>Whether no other has its C# names, so that it can be emitted.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>Whether it would have more members from another than there can be (<see cref="InheritanceLimit"/>): nothing of it is looked at.</summary>
    public bool IsBeyondLimit { get; init; }

    /// <summary>
    /// What a member of the type is: the declared type, or what an alias stands for. Null where a mistake, reported where it
    /// was made, keeps it from being anything; whatever uses it is then left out without another word.
    /// </summary>
    public TypeModel? Type { get; init; }

    /// <summary>The member that tells the types of a choice apart; null of any other type, and of a choice that has none.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The values of an enum: defaults name them.</summary>
    public EquatableArray<EnumValueModel> Values { get; init; }

    /// <summary>The members of an object that others need to know; empty for any other.</summary>
    public EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The type of the members that such an object does not name; null where it keeps none.</summary>
    public TypeModel? Others { get; init; }

    /// <summary>The members that take few values only, for choices that are told apart by one of them.</summary>
    public EquatableArray<FixedMember> FixedMembers { get; init; }
}
