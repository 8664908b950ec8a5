using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.CodeFixes;

/// <summary>What a case means, as a comment of one line: <c>// 202: The operation is being cancelled.</c></summary>
/// <remarks>The text comes from a spec, which may be anybody's: nothing in it can end the comment, or make it read otherwise than it is.</remarks>
internal static class CaseComment
{
    private const int MaxLength = 140;

    /// <summary>The comment; null where nothing is known of the case.</summary>
    public static string? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var declaration = type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as TypeDeclarationSyntax;
        var means = OnOneLine(SummaryOf(type, declaration, cancellation));
        var status = StatusOf(declaration);
        return means.Length == 0 ? null : status is null ? $"// {means}" : $"// {status}: {means}";
    }

    /// <summary>The status that a generated case hands to its base, where the source is at hand: <c>record Accepted() : CancelOperationResult(202)</c>.</summary>
    private static string? StatusOf(TypeDeclarationSyntax? declaration) =>
        declaration?.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax
        {
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int status } }],
        }
            ? status.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string SummaryOf(INamedTypeSymbol type, TypeDeclarationSyntax? declaration, CancellationToken cancellation)
    {
        var documentation = type.GetDocumentationCommentXml(CultureInfo.InvariantCulture, expandIncludes: false, cancellation);
        if (string.IsNullOrWhiteSpace(documentation) && declaration is not null)
        {
            // The compiler reads documentation only for a project that writes a documentation file.
            documentation = $"<member>{UnreadDocumentation(declaration)}</member>";
        }

        if (string.IsNullOrWhiteSpace(documentation))
        {
            return "";
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(documentation), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(reader).DescendantsAndSelf("summary").FirstOrDefault()?.Value ?? "";
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static string UnreadDocumentation(TypeDeclarationSyntax declaration)
    {
        const string Slashes = "///";
        var lines = declaration.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(Slashes, StringComparison.Ordinal))
            .Select(line => line.Substring(Slashes.Length));
        return string.Join("\n", lines);
    }

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && line.Length <= MaxLength; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                    if (line.Length > 0 && line[line.Length - 1] != ' ')
                    {
                        line.Append(' ');
                    }

                    break;
                case UnicodeCategory.Format:
                    // Marks that change the direction of what follows, and others that cannot be seen.
                    break;
                case UnicodeCategory.Surrogate when !isPair:
                    line.Append('\uFFFD');
                    break;
                default:
                    line.Append(text, i, isPair ? 2 : 1);
                    break;
            }

            i += isPair ? 1 : 0;
        }

        return line.Length > MaxLength ? Shorten(line.ToString()) : line.ToString().TrimEnd();
    }

    private static string Shorten(string line)
    {
        var end = line.LastIndexOf(' ');
        return line.Substring(0, end < MaxLength / 2 ? MaxLength - 1 : end).TrimEnd(' ', ',', ';', ':', '.') + " …";
    }
}
