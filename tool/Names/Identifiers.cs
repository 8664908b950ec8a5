using Clientwright.Binding;

namespace Clientwright.Tool.Names;

/// <summary>Names of a document → names that specs can give.</summary>
internal static class Identifiers
{
    /// <summary>An identifier as the generator would derive it, which begins with a capital letter.</summary>
    public static string Of(string text, string fallback)
    {
        var name = text.Any(char.IsLetterOrDigit) ? CSharpNames.Derive(text, []) : fallback;
        name = name.Normalize();
        name = CSharpNames.IsIdentifier(name) ? name : "N" + name;
        return CSharpNames.IsIdentifier(name) ? name : fallback;
    }

    /// <summary>The name of a type: as an identifier, and a letter first, as the language has it.</summary>
    public static string OfType(string text, string fallback)
    {
        var name = Of(text, fallback);
        return char.IsLetter(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character == '_') ? name
            : char.IsLetter(name[0]) ? fallback
            : "Type" + name;
    }

    /// <summary><c>GetOfferStatus</c> → <c>get-offer-status</c>, <c>PrivacyURL</c> → <c>privacy-url</c>.</summary>
    public static string Kebab(string name)
    {
        var kebab = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((isStart || name[i] == '_') && kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }

            if (name[i] != '_')
            {
                kebab.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return kebab.ToString();
    }
}
