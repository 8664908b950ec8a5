namespace Clientwright.Tests.Binding;

/// <summary>A type may say itself what its discriminator is, and a choice must not say another thing.</summary>
public class DiscriminatorTests
{
    [Theory]
    [InlineData("Card: { fields: { kind: { type: string, const: card } } }", "'card'")]
    [InlineData("Card: { fields: { kind: { enum: [card, credit], closed: true } } }", "'card' or 'credit'")]
    [InlineData("Card: { fields: { kind: Kind } }\n  Kind: { enum: { card: [], credit: [visa] }, closed: true }", "'card', 'credit' or 'visa'")]
    [InlineData("Card: { fields: { kind: { type: Kind, const: card } } }\n  Kind: { enum: [card, bank] }", "'card'")]
    [InlineData("Card: { extends: Base, fields: { a: string } }\n  Base: { fields: { kind: { type: string, const: card } } }", "'card'")]
    public void A_value_that_the_case_does_not_take_is_told(string types, string own)
    {
        var bound = Shop.WithTypes(Choice("[|bank|]") + "  " + types + "\n");

        bound.AssertReports("CW2116", $"'bank' selects 'Card', whose own 'kind' is never that, but {own}: let both say the same");
    }

    [Theory]
    [InlineData("Card: { fields: { kind: string } }")]
    [InlineData("Card: { fields: { other: { type: string, const: other } } }")]
    [InlineData("Card: { fields: { kind: { enum: [card] } } }")]
    [InlineData("Card: { fields: { kind: { enum: [card, bank], closed: true } } }")]
    [InlineData("Card: { fields: { kind: { enum: [CARD, BANK], closed: true, ignoreCase: true } } }")]
    [InlineData("Card: { fields: { kind: { type: Kind, const: card } } }\n  Kind: { enum: { card: [bank] } }")]
    [InlineData("Card: { extends: Base, fields: { kind: string } }\n  Base: { fields: { kind: { type: string, const: card } } }")]
    public void What_it_takes_may_select_it(string types) => Shop.WithTypes(Choice("bank") + "  " + types + "\n").AssertNoDiagnostics();

    [Fact]
    public void A_choice_in_place_is_looked_at_too() => Shop.WithEndpoint(
        """
          404: { is: NotFound, means: None., body: { oneOf: { card: Card, [|bank|]: Card }, discriminator: kind } }
        types:
          Card: { fields: { kind: { type: string, const: card } } }

        """).AssertIds("CW2116");

    private static string Choice(string second) => $"  Means: {{ oneOf: {{ card: Card, {second}: Card }}, discriminator: kind }}\n";
}
