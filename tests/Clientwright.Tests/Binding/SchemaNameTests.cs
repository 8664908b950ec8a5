using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>What members and types are called in C#.</summary>
public sealed class SchemaNameTests
{
    [Theory]
    [InlineData("clone", "CloneValue")]
    [InlineData("equality-contract", "EqualityContractValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("Equals", "EqualsValue")]
    [InlineData("getHashCode", "GetHashCodeValue")]
    [InlineData("printMembers", "PrintMembersValue")]
    [InlineData("getType", "GetTypeValue")]
    [InlineData("memberwiseClone", "MemberwiseCloneValue")]
    [InlineData("finalize", "FinalizeValue")]
    [InlineData("deconstruct", "DeconstructValue")]
    [InlineData("others", "OthersValue")]
    [InlineData("item", "ItemValue")]
    [InlineData("statusCode", "StatusCode")]
    public void A_reserved_member_gets_a_suffix(string wireName, string expected)
    {
        var bound = Shop.WithFields($"      {wireName}: string\n");

        bound.AssertNoDiagnostics();
        Assert.Equal((wireName, expected), (bound.Member("Item", expected).WireName, bound.Member("Item", expected).Name));
    }

    [Theory]
    [InlineData("ToString", "fields: { a: string }", "ToStringType")]
    [InlineData("Others", "fields: { a: string }", "OthersType")]
    [InlineData("Value", "fields: { a: string }", "Value")]
    [InlineData("Value", "enum: [a]", "ValueType")]
    [InlineData("Value", "enum: [a], closed: true", "ValueType")]
    [InlineData("Kind", "enum: [a]", "Kind")]
    [InlineData("Kind", "oneOf: [Part], discriminator: a", "KindType")]
    public void A_type_that_is_named_as_one_of_its_own_members_gets_a_suffix(string name, string schema, string expected)
    {
        var bound = Shop.WithTypes($"  {name}: {{ {schema} }}\n  Part: {{ fields: {{ a: string }} }}\n  Item: {{ fields: {{ a: {name} }} }}\n");

        bound.AssertNoDiagnostics();
        Assert.NotNull(bound.Declaration<DeclarationModel>(expected));
        Assert.Equal(expected, Assert.IsType<TypeModel.Declared>(bound.Member("Item", "A").Type).Name);
    }

    [Fact]
    public void Prefixes_are_trimmed_from_the_names_of_members()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api + "trim: [microsoft-azure-virtualmachines., microsoft-azure-marketplace.]\n"),
            (Shop.EndpointPath, Shop.Endpoint),
            ("specs/shop/types.yaml",
            """
            types:
              Item:
                fields:
                  microsoft-azure-marketplace.title: string
                  microsoft-azure-virtualmachines.1core: string
            """));

        bound.AssertNoDiagnostics();
        Assert.Equal(["Title", "_1core"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }
}
