using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>Which values a spec can name of a type: a default, an example, a constant.</summary>
internal sealed class ValueKinds(Shapes shapes)
{
    /// <summary>The value as the spec writes it; null where it is none of the type, or nothing that is one scalar.</summary>
    public string? Of(DocumentNode? value, Schema schema, bool isKnown = true) =>
        value is ScalarNode { Kind: not ScalarKind.Null } scalar && IsPossible(scalar.Text, schema, isKnown) ? scalar.Text : null;

    /// <param name="isKnown">Whether an enum has to list it.</param>
    private bool IsPossible(string text, Schema schema, bool isKnown)
    {
        if (shapes.Final(schema.Node) is not ({ } node, var shape))
        {
            return false;
        }

        var final = shapes.Of(node);
        return shape switch
        {
            Shape.Scalar => ScalarValues.Fits(EnumValues.ScalarOf(final), text),
            Shape.Enum => EnumValues.AreTexts(final)
                ? !isKnown || EnumValues.Of(final).Contains(text)
                : EnumValues.TypeOf(final) is { } type && ScalarValues.Fits(type, text),
            _ => false,
        };
    }
}
