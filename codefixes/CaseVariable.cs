using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.CodeFixes;

/// <summary>The variable that holds a case in its arm: <c>accepted</c> for <c>Accepted</c>.</summary>
internal static class CaseVariable
{
    /// <summary>A name that is free at the position; null where the case has nothing of its own to be looked at.</summary>
    public static string? NameOf(INamedTypeSymbol type, SemanticModel model, int position)
    {
        if (!HasContents(type))
        {
            return null;
        }

        var taken = new HashSet<string>(
            model.LookupSymbols(position)
                .Where(symbol => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable)
                .Select(symbol => symbol.Name),
            StringComparer.Ordinal);
        var name = Uncapitalize(type.Name);
        var free = name;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        // Also where a word means something in some places only: `Accepted and` would go on.
        var isKeyword = SyntaxFacts.GetKeywordKind(free) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(free) != SyntaxKind.None;
        return isKeyword ? "@" + free : free;
    }

    private static bool HasContents(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false });

    /// <remarks>Capitals at the start are one word: <c>OK</c> is <c>ok</c>, and <c>HTTPError</c> <c>httpError</c>.</remarks>
    private static string Uncapitalize(string name)
    {
        var end = 1;
        while (end < name.Length && char.IsUpper(name[end]) && (end + 1 == name.Length || !char.IsLower(name[end + 1])))
        {
            end++;
        }

        return name.Substring(0, end).ToLowerInvariant() + name.Substring(end);
    }
}
