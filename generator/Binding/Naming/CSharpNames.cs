using System.Globalization;
using System.Text;

namespace Clientwright.Binding;

/// <summary>
/// The door through which names from a spec become C# identifiers. Names that an author makes up (of an API, an endpoint, a
/// type, a case, or with <c>name</c>) are taken as they are or refused; names on the wire are data, so any of them has a C# name:
/// <list type="number">
/// <item>the longest of the API's <c>trim</c> prefixes is dropped, if anything remains;</item>
/// <item>whatever is neither letter nor digit parts words: <c>notification-emails</c>, <c>_links</c>, <c>@odata.type</c>;</item>
/// <item>each word's first character becomes upper case and the rest stays, so acronyms and inner capitals live on:
/// <c>privacyURL</c> is <c>PrivacyURL</c>. Only where several words have no lower-case letter at all is the rest lowered:
/// <c>IN_PROGRESS</c> is <c>InProgress</c>;</item>
/// <item>digits that would run together keep an underscore (<c>v1.10</c> is <c>V1_10</c>), and a leading digit gets one
/// (<c>1core</c> is <c>_1core</c>);</item>
/// <item>a sign before a number, and a name of nothing but signs, are spelled out: <c>-1</c> is <c>Minus1</c>.</item>
/// </list>
/// </summary>
internal static class CSharpNames
{
    public static string Derive(string wireName, IEnumerable<string> trim)
    {
        var name = WithoutPrefix(wireName, trim);
        var words = Words(name);
        if (words.Count == 0)
        {
            return SignNames.Spell(name);
        }

        var areLoud = words.Count > 1 && !name.Any(char.IsLower);
        var identifier = new StringBuilder(SignNames.OfLeadingSign(name));
        foreach (var word in words)
        {
            if (IsDigit(word[0]) && (identifier.Length == 0 || IsDigit(identifier[identifier.Length - 1])))
            {
                identifier.Append('_');
            }

            identifier.Append(char.ToUpperInvariant(word[0])).Append(areLoud ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return identifier.ToString();
    }

    /// <summary>
    /// Whether a name can stand in C# as it is. It begins with a capital or an underscore: that rules out every keyword,
    /// those of later C# versions among them, and the compiler's warning about types in lower case.
    /// </summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0
        && (name[0] == '_' || IsLetter(name[0])) && !char.IsLower(name[0])
        && name.Any(character => IsLetter(character) || IsDigit(character))
        && name.All(character => character == '_' || IsLetter(character) || IsDigit(character))
        && !name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Whether a name may be one part of a namespace; those in lower case are usual enough, keywords are not possible.</summary>
    public static bool IsNamespacePart(string part) =>
        part.Length > 0
        && (part[0] == '_' || IsLetter(part[0]))
        && part.All(character => character == '_' || IsLetter(character) || IsDigit(character))
        && !Keywords.Contains(part);

    /// <summary>A project's root namespace as a valid one, by the rule of the SDK's own templates: what cannot stand is an underscore.</summary>
    public static string RootNamespace(string rootNamespace) => string.Join(
        ".",
        rootNamespace.Split('.').Where(part => part.Length > 0).Select(part =>
        {
            var valid = new string([.. part.Select(character => IsLetter(character) || IsDigit(character) ? character : '_')]);
            return IsNamespacePart(valid) ? valid : "_" + valid;
        }));

    private static string WithoutPrefix(string name, IEnumerable<string> trim)
    {
        var longest = 0;
        foreach (var prefix in trim)
        {
            if (prefix.Length > longest && prefix.Length < name.Length && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                longest = prefix.Length;
            }
        }

        return name.Substring(longest);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            // A combining mark belongs to the letter before it, and cannot begin an identifier.
            var isInWord = i < name.Length && (IsLetter(name[i]) || IsDigit(name[i]) || (start >= 0 && IsMark(name[i])));
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(name.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsLetter(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsDigit(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Those with underscores are in no standard: the compiler has them.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "__arglist", "__makeref", "__reftype", "__refvalue",
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };
}
