namespace Clientwright.Tests.Emitting.Parameters;

/// <summary>A parameter, a value of it, and what is sent for it.</summary>
/// <param name="In">The key that the parameter stands under.</param>
/// <param name="Keys">What its mapping says, without the braces.</param>
/// <param name="Value">The value, as C#.</param>
/// <param name="Expected">Behind the literal part of the path, or behind <c>?</c>, or of the header.</param>
public sealed record ExpansionCase(string In, string Keys, string Value, string Expected)
{
    public override string ToString() => $"{In} {{ {Keys} }} {Value}";
}
