namespace Clientwright.Specs.Grammar;

/// <summary>The schemes that need no declaration, and the word for none.</summary>
internal static class AuthWords
{
    public const string Bearer = "bearer";
    public const string Basic = "basic";
    public const string None = "none";
}
