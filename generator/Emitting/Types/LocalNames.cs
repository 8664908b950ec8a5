using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Emitting;

/// <summary>Names for local variables that stand for members, beside those that every method has.</summary>
internal sealed class LocalNames(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Take(string member)
    {
        var name = char.ToLowerInvariant(member[0]) + member.Substring(1);
        while (!_taken.Add(name))
        {
            name += "Member";
        }

        // Also where a word means something in some places only: `is { } or` would go on.
        var isKeyword = SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;
    }
}
