using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A type that is generated: a record, an enum, or a choice of records.</summary>
/// <param name="Name">The C# name.</param>
public abstract record DeclarationModel(string Name, string? Summary, bool IsDeprecated)
{
    /// <summary>Known when all endpoints are; until then it may be anything.</summary>
    public JsonUse JsonUse { get; init; } = JsonUse.Both;

    /// <param name="Others">The type of the members that the spec does not name; null where they are not kept.</param>
    public sealed record Object(
        string Name, string? Summary, bool IsDeprecated, EquatableArray<MemberModel> Members, TypeModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated);

    public sealed record Enumeration(
        string Name, string? Summary, bool IsDeprecated, EquatableArray<EnumValueModel> Values, bool IsClosed, bool IgnoresCase)
        : DeclarationModel(Name, Summary, IsDeprecated);

    /// <param name="Others">The declared type of kinds that the spec does not know; null where such a value does not fit.</param>
    public sealed record OneOf(
        string Name, string? Summary, bool IsDeprecated, string Discriminator, EquatableArray<OneOfCaseModel> Cases, TypeModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated);
}
