using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Emitting;

/// <summary>The name of a parameter that stands for a type or a property.</summary>
internal static class CamelCase
{
    public static string Of(string name)
    {
        var plain = name.TrimStart('@');
        var camel = char.ToLowerInvariant(plain[0]) + plain.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : "@" + camel;
    }
}
