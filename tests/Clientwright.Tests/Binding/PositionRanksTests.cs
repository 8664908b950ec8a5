using Clientwright.Binding;
using Clientwright.Specs;

namespace Clientwright.Tests.Binding;

/// <summary>What files share is the same wherever in its file it stands.</summary>
public class PositionRanksTests
{
    // All that a schema, a response and a parameter can say.
    private const string Everything =
        """
        api: Shop
        namespace: Contoso.Shop
        server: https://shop.example
        auth: bearer
        trim: [x-]
        query:
          version: { type: string, default: a, name: ApiVersion }
        headers:
          x-kind: { type: string, const: b }
        responses:
          404:
            is: NotFound
            means: There is no such thing.
            headers:
              location: { type: uri, from: [Location, Operation-Location] }
            body: { fields: { code?: string } }
        types:
          Base: { fields: { id: { type: string, example: "1" } } }
          Item:
            extends: Base
            fields:
              tags?: { type: list<string>, join: "," }
              count?: { type: int32, as: string }
              prices?: { values: { type: list<decimal | null> } }
              kind?: { enum: [{ big: [large, huge] }, small], name: Kind }
            others: any
          Either:
            discriminator: kind
            oneOf: { a: Base, b: Item }
            others: any
        """;

    [Fact]
    public void Text_above_and_between_changes_nothing()
    {
        var texts = Generation.PortalSpecs.Texts().Append(("specs/shop/api.yaml", Everything));
        foreach (var (path, text) in texts)
        {
            var spread = "# Above.\n" + text.ReplaceLineEndings("\n").Replace("\n", "\n\n# Between.\n", StringComparison.Ordinal);

            Assert.Equal(SharedOf(path, text), SharedOf(path, spread));
        }
    }

    [Fact]
    public void Order_counts()
    {
        const string Other = "types:\n  B: { enum: [a] }\n  A: { enum: [a] }\n";

        Assert.NotEqual(SharedOf("specs/types.yaml", "types:\n  A: { enum: [a] }\n  B: { enum: [a] }\n"), SharedOf("specs/types.yaml", Other));
    }

    private static SharedSpec SharedOf(string path, string text) => PositionRanks.Apply(SharedSpec.Of(SpecParser.Parse(path, text)));
}
