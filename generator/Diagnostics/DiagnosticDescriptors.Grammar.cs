using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Keys and kinds of values that do not fit the grammar of specs.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownKey = new(
        id: DiagnosticIds.UnknownKey,
        title: "An unknown key",
        messageFormat: "'{0}' is not a key of {1}. {2}.",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownKey + ".md");

    public static readonly DiagnosticDescriptor CommaInText = new(
        id: DiagnosticIds.CommaInText,
        title: "A comma in a text ends a value",
        messageFormat: "Inside '{{ }}' a comma ends a value, so that '{1}' became a key: put \"{0}, {1}\" in quotes",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CommaInText + ".md");

    public static readonly DiagnosticDescriptor MissingKey = new(
        id: DiagnosticIds.MissingKey,
        title: "A key is missing",
        messageFormat: "{0} needs the key '{1}': {2}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MissingKey + ".md");

    public static readonly DiagnosticDescriptor WrongKindOfValue = new(
        id: DiagnosticIds.WrongKindOfValue,
        title: "The wrong kind of value",
        messageFormat: "'{0}' takes {1}, and this is {2}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.WrongKindOfValue + ".md");

    public static readonly DiagnosticDescriptor ExcludedKey = new(
        id: DiagnosticIds.ExcludedKey,
        title: "Two keys exclude each other",
        messageFormat: "'{0}' cannot stand beside '{1}': keep one of them",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ExcludedKey + ".md");

    public static readonly DiagnosticDescriptor UnknownValue = new(
        id: DiagnosticIds.UnknownValue,
        title: "An unknown value",
        messageFormat: "'{0}' is not a value of '{1}': write {2}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownValue + ".md");

    public static readonly DiagnosticDescriptor KeyCannotBeOptional = new(
        id: DiagnosticIds.KeyCannotBeOptional,
        title: "A key that cannot be optional",
        messageFormat: "'{0}' cannot be marked as optional: remove the '?', or put the key in quotes if it belongs to the name",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.KeyCannotBeOptional + ".md");

    public static readonly DiagnosticDescriptor KeyNeedsAnother = new(
        id: DiagnosticIds.KeyNeedsAnother,
        title: "A key that says nothing by itself",
        messageFormat: "'{0}' says nothing without {1}: add it, or remove '{0}'",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.KeyNeedsAnother + ".md");

    public static readonly DiagnosticDescriptor NothingDeclared = new(
        id: DiagnosticIds.NothingDeclared,
        title: "The file does not say what it declares",
        messageFormat: "'{0}' would belong to an API or an endpoint, and the file declares neither. {1}.",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NothingDeclared + ".md");

    public static readonly DiagnosticDescriptor RepeatedValue = new(
        id: DiagnosticIds.RepeatedValue,
        title: "A value is listed twice",
        messageFormat: "'{0}' is listed in line {1} already: remove one of them",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RepeatedValue + ".md");

    public static readonly DiagnosticDescriptor NoKindOfSchema = new(
        id: DiagnosticIds.NoKindOfSchema,
        title: "A schema does not say what the value is",
        messageFormat: "'{0}' does not say what the value is: add one of {1}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoKindOfSchema + ".md");

    public static readonly DiagnosticDescriptor MisplacedKey = new(
        id: DiagnosticIds.MisplacedKey,
        title: "A key in the wrong place",
        messageFormat: "'{0}' is not a key of {1}, but of {2}: {3}, or remove it",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MisplacedKey + ".md");

    public static readonly DiagnosticDescriptor ForeignKey = new(
        id: DiagnosticIds.ForeignKey,
        title: "A key of another language",
        messageFormat: "'{0}' is not a key of {1}: {2}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ForeignKey + ".md");

    public static readonly DiagnosticDescriptor CommentInText = new(
        id: DiagnosticIds.CommentInText,
        title: "A comment cuts a text short",
        messageFormat: "A '#' behind a space begins a comment, so that '{0}' is all that is left of the text: put the whole text in quotes, or write a space behind the '#'",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CommentInText + ".md");

    private static IEnumerable<DiagnosticDescriptor> Grammar =>
    [
        UnknownKey, CommaInText, MissingKey, WrongKindOfValue, ExcludedKey, UnknownValue, KeyCannotBeOptional, KeyNeedsAnother,
        NothingDeclared, RepeatedValue, NoKindOfSchema, MisplacedKey, ForeignKey, CommentInText,
    ];
}
