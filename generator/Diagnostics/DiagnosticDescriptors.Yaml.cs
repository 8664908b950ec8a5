using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What is wrong with a file before it is looked at as a spec.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor MalformedYaml = new(
        id: DiagnosticIds.MalformedYaml,
        title: "The YAML cannot be read",
        messageFormat: "The YAML cannot be read: {0}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MalformedYaml + ".md");

    public static readonly DiagnosticDescriptor SeveralDocuments = new(
        id: DiagnosticIds.SeveralDocuments,
        title: "A spec file holds more than one YAML document",
        messageFormat: "A spec file holds one YAML document: move what follows into a file of its own",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SeveralDocuments + ".md");

    public static readonly DiagnosticDescriptor AnchorOrAlias = new(
        id: DiagnosticIds.AnchorOrAlias,
        title: "A spec has no anchors and aliases",
        messageFormat: "Specs have no anchors and aliases, as '{0}' is in YAML: declare a type under 'types' and name it, or put a text in quotes",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.AnchorOrAlias + ".md");

    public static readonly DiagnosticDescriptor Tag = new(
        id: DiagnosticIds.Tag,
        title: "A spec has no tags",
        messageFormat: "Specs have no tags, as '{0}' is in YAML: values are read by their text; leave the tag out, or put a text in quotes",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.Tag + ".md");

    public static readonly DiagnosticDescriptor KeyIsNoText = new(
        id: DiagnosticIds.KeyIsNoText,
        title: "A key is not a text",
        messageFormat: "A key must be a text, and this is {0}: write a name before the colon",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.KeyIsNoText + ".md");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: DiagnosticIds.DuplicateKey,
        title: "A key stands twice",
        messageFormat: "'{0}' stands in line {1} already: remove one of them",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.DuplicateKey + ".md");

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        id: DiagnosticIds.NestedTooDeep,
        title: "The file is nested too deep",
        messageFormat: "Specs nest at most {0} levels deep: declare the inner types under 'types' and name them",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NestedTooDeep + ".md");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        id: DiagnosticIds.FileTooLarge,
        title: "The file is too large",
        messageFormat: "A spec file has at most {0} characters, and this one has {1}: divide it",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.FileTooLarge + ".md");

    public static readonly DiagnosticDescriptor EmptyFile = new(
        id: DiagnosticIds.EmptyFile,
        title: "The file is empty",
        messageFormat: "The file declares nothing yet: begin with 'api', 'endpoint' or 'types'",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.EmptyFile + ".md");

    public static readonly DiagnosticDescriptor TabIndentation = new(
        id: DiagnosticIds.TabIndentation,
        title: "A line is indented by a tab",
        messageFormat: "YAML is indented by spaces: replace the tab",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TabIndentation + ".md");

    public static readonly DiagnosticDescriptor ReservedStart = new(
        id: DiagnosticIds.ReservedStart,
        title: "A text begins with a character that means something else",
        messageFormat: "A text that begins with '{0}' must stand in quotes",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ReservedStart + ".md");

    public static readonly DiagnosticDescriptor ColonInText = new(
        id: DiagnosticIds.ColonInText,
        title: "A colon in a text ends a key",
        messageFormat: "A colon with a space after it ends a key: put the whole text in quotes{0}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ColonInText + ".md");

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        id: DiagnosticIds.ForbiddenCharacter,
        title: "A character that YAML does not allow",
        messageFormat: "YAML does not allow the character {0}: remove it, or write it as an escape in double quotes",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ForbiddenCharacter + ".md");

    public static readonly DiagnosticDescriptor NoColon = new(
        id: DiagnosticIds.NoColon,
        title: "A key has no colon",
        messageFormat: "'{0}' is not a key with a value: write '{1}'{2}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoColon + ".md");

    public static readonly DiagnosticDescriptor Indentation = new(
        id: DiagnosticIds.Indentation,
        title: "A line is indented wrongly",
        messageFormat: "The indentation is wrong: {0}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.Indentation + ".md");

    public static readonly DiagnosticDescriptor NotClosed = new(
        id: DiagnosticIds.NotClosed,
        title: "A bracket or a quote is not closed",
        messageFormat: "'{0}' is not closed: {1}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NotClosed + ".md");

    public static readonly DiagnosticDescriptor BehindEnd = new(
        id: DiagnosticIds.BehindEnd,
        title: "Something follows the end of a value",
        messageFormat: "{0}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BehindEnd + ".md");

    public static readonly DiagnosticDescriptor NoEscape = new(
        id: DiagnosticIds.NoEscape,
        title: "An escape that YAML does not know",
        messageFormat: "'{0}' {1}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoEscape + ".md");

    public static readonly DiagnosticDescriptor Comma = new(
        id: DiagnosticIds.Comma,
        title: "A comma too many or too few",
        messageFormat: "The commas are wrong: {0}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.Comma + ".md");

    public static readonly DiagnosticDescriptor BracketInText = new(
        id: DiagnosticIds.BracketInText,
        title: "A bracket in a text",
        messageFormat: "Inside brackets a text cannot hold '{0}': put the whole text in quotes{1}",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BracketInText + ".md");

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        id: DiagnosticIds.TooManyNodes,
        title: "The file has too many keys and values",
        messageFormat: "A spec file has at most {0} keys and values: divide it",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TooManyNodes + ".md");

    public static readonly DiagnosticDescriptor MergeConflict = new(
        id: DiagnosticIds.MergeConflict,
        title: "A merge left its marks",
        messageFormat: "'{0}' is a mark of a merge that is not finished: choose what stays of the two sides, and remove the lines with '<<<<<<<', '=======' and '>>>>>>>'",
        category: DiagnosticCategories.Yaml,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MergeConflict + ".md");

    private static IEnumerable<DiagnosticDescriptor> Yaml =>
    [
        MalformedYaml, SeveralDocuments, AnchorOrAlias, Tag, KeyIsNoText, DuplicateKey, NestedTooDeep, FileTooLarge, EmptyFile,
        TabIndentation, ReservedStart, ColonInText, ForbiddenCharacter,
        NoColon, Indentation, NotClosed, BehindEnd, NoEscape, Comma, BracketInText, TooManyNodes, MergeConflict,
    ];
}
