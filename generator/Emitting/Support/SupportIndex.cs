using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.Emitting;

/// <summary>
/// Which files of support code a generated text needs: those that declare a name which stands in it, and what those need themselves. A word that
/// only looks like such a name brings a file too many, and never one too few.
/// </summary>
internal sealed class SupportIndex
{
    private const string Attribute = nameof(Attribute);

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    private readonly SupportNames _names = new();

    // What each file needs, and all that this needs in turn.
    private readonly SupportSet[] _needs;

    public SupportIndex(IReadOnlyList<(string Name, string Text)> files)
    {
        CompilationUnitSyntax[] units = [.. files.Select(file => SyntaxFactory.ParseCompilationUnit(file.Text, options: Options))];
        for (var file = 0; file < units.Length; file++)
        {
            foreach (var name in NamesOf(files[file].Name, units[file]))
            {
                _names.Add(name, file);
            }
        }

        SupportSet[] mentioned = [.. units.Select(MentionedIn)];
        _needs = [.. mentioned.Select((_, file) => WithNeeds(file, mentioned))];
    }

    /// <summary>The files that a generated text needs.</summary>
    public SupportSet NeedsOf(string text)
    {
        var mentioned = new SupportSet();
        _names.FindIn(text, mentioned);
        var needs = new SupportSet();
        for (var file = 0; file < _needs.Length; file++)
        {
            if (mentioned.Contains(file))
            {
                needs.Add(_needs[file]);
            }
        }

        return needs;
    }

    // A type has a file of its name; a file with a dot in its name is another part of a type, which is needed for its members.
    private static IEnumerable<string> NamesOf(string file, CompilationUnitSyntax unit)
    {
        if (file.Contains('.'))
        {
            return unit.DescendantNodes().OfType<TypeDeclarationSyntax>().First().Members.Where(IsInternal).Select(NameOf);
        }

        return file.EndsWith(Attribute, StringComparison.Ordinal) ? [file, file.Substring(0, file.Length - Attribute.Length)] : [file];
    }

    private static bool IsInternal(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.InternalKeyword);

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };

    // Also what documentation refers to, which a compiler may be asked to resolve.
    private SupportSet MentionedIn(CompilationUnitSyntax unit)
    {
        var mentioned = new SupportSet();
        foreach (var token in unit.DescendantTokens(descendIntoTrivia: true).Where(static token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            _names.FindIn(token.ValueText, mentioned);
        }

        return mentioned;
    }

    private static SupportSet WithNeeds(int file, SupportSet[] mentioned)
    {
        var needs = new SupportSet();
        var open = new Stack<int>([file]);
        needs.Add(file);
        while (open.Count > 0)
        {
            var next = mentioned[open.Pop()];
            for (var other = 0; other < mentioned.Length; other++)
            {
                if (next.Contains(other) && needs.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return needs;
    }
}
