using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A type that is generated: a record, an enum, or a choice of records.</summary>
/// <param name="Name">The C# name.</param>
public abstract record DeclarationModel(string Name, string? Summary, bool IsDeprecated)
{
    /// <summary>Known when all endpoints are; until then it may be anything.</summary>
    public WireUse JsonUse { get; init; } = WireUse.Both;

    /// <summary>The same of XML, which little is made of.</summary>
    public WireUse XmlUse { get; init; }

    /// <param name="Others">The type of the members that the spec does not name; null where they are not kept.</param>
    public sealed record Object(
        string Name, string? Summary, bool IsDeprecated, EquatableArray<MemberModel> Members, TypeModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated)
    {
        /// <summary>What its element is called, where a document is made of it.</summary>
        public XmlName? XmlName { get; init; }

        /// <summary>Whether all that it holds has a form in XML.</summary>
        public bool HasXml => XmlName is not null && Members.All(static member => member.Xml is not null);
    }

    public sealed record Enumeration(
        string Name, string? Summary, bool IsDeprecated, EquatableArray<EnumValueModel> Values, bool IsClosed, bool IgnoresCase)
        : DeclarationModel(Name, Summary, IsDeprecated)
    {
        /// <summary>What the values are of: a number, or texts.</summary>
        public ScalarKind Kind { get; init; } = ScalarKind.String;

        public bool IsOfNumbers => Kind != ScalarKind.String;
    }

    /// <param name="Others">The declared type of kinds that the spec does not know; null where such a value does not fit.</param>
    public sealed record OneOf(
        string Name, string? Summary, bool IsDeprecated, string Discriminator, EquatableArray<OneOfCaseModel> Cases, TypeModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated)
    {
        /// <summary>The member that holds the value, beside the discriminator; null where the value has the discriminator itself.</summary>
        public string? Envelope { get; init; }
    }

    /// <summary>A choice of types that are told apart by what their JSON looks like.</summary>
    /// <param name="ReadingOrder">The cases in the order in which they are tried.</param>
    /// <param name="Others">The type of what is none of them; null where that does not fit.</param>
    public sealed record Untagged(
        string Name,
        string? Summary,
        bool IsDeprecated,
        EquatableArray<UntaggedCaseModel> Cases,
        EquatableArray<UntaggedCaseModel> ReadingOrder,
        TypeModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated);

    /// <summary>What the events of an answer say, a case for each.</summary>
    /// <param name="Others">What events of other names say; null where these are passed over.</param>
    public sealed record Events(
        string Name, string? Summary, bool IsDeprecated, EquatableArray<EventCaseModel> Cases, EventCaseModel? Others)
        : DeclarationModel(Name, Summary, IsDeprecated);

    /// <summary>The bodies that a request may have, a case for each.</summary>
    public sealed record BodyChoice(string Name, EquatableArray<BodyCaseModel> Cases) : DeclarationModel(Name, null, IsDeprecated: false);
}
