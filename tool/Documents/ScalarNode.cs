namespace Clientwright.Tool.Documents;

/// <summary>A text, a number, a truth value or a null.</summary>
/// <param name="text">The text; of the others, as it is written.</param>
internal sealed class ScalarNode(Place place, ScalarKind kind, string text) : DocumentNode(place)
{
    public ScalarKind Kind { get; } = kind;

    public string Text { get; } = text;

    public override string Describe() => Kind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Text => "a text",
        ScalarKind.Number => "a number",
        _ => "a truth value",
    };
}
