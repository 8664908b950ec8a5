namespace Clientwright.Fuzz.Documents;

/// <summary>A text, which is written plain if it can be and nothing else is wanted.</summary>
internal sealed class Scalar(string text, bool isQuoted = false) : Node
{
    public string Text { get; set; } = text;

    public bool IsQuoted { get; set; } = isQuoted;

    public override Node Copy() => new Scalar(Text, IsQuoted);
}
