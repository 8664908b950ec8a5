using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What values are, and how they stand on the wire.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor FormatOfAnotherType = new(
        id: DiagnosticIds.FormatOfAnotherType,
        title: "A format of another type",
        messageFormat: "'{0}' is a format of '{1}', and there is none here: {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.FormatOfAnotherType + ".md");

    public static readonly DiagnosticDescriptor EnumOfAnotherType = new(
        id: DiagnosticIds.EnumOfAnotherType,
        title: "An enum that is neither of texts nor of numbers",
        messageFormat: "An enum has texts or numbers, and '{0}' is neither: write {1}, or remove 'type' for texts",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.EnumOfAnotherType + ".md");

    public static readonly DiagnosticDescriptor CasesLookAlike = new(
        id: DiagnosticIds.CasesLookAlike,
        title: "Two cases that look alike",
        messageFormat: "'{0}' and '{1}' cannot be told apart by their JSON: write a 'discriminator', or give one of them a required member that the other has not",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CasesLookAlike + ".md");

    public static readonly DiagnosticDescriptor NullableCase = new(
        id: DiagnosticIds.NullableCase,
        title: "A case that may be null",
        messageFormat: "'{0}' may be null, and a case has a value: write '| null' where the choice is used",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NullableCase + ".md");

    public static readonly DiagnosticDescriptor UntaggedInChoice = new(
        id: DiagnosticIds.UntaggedInChoice,
        title: "A choice without a discriminator within another",
        messageFormat: "'{0}' is a choice without a discriminator itself: list its types here, in place of it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UntaggedInChoice + ".md");

    public static readonly DiagnosticDescriptor OthersOfUntagged = new(
        id: DiagnosticIds.OthersOfUntagged,
        title: "Others of a choice that has no discriminator",
        messageFormat: "Without a discriminator there are no kinds that '{0}' could be the type of: list it among the types of 'oneOf', or write 'others: any'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.OthersOfUntagged + ".md");

    public static readonly DiagnosticDescriptor ChoiceOfItself = new(
        id: DiagnosticIds.ChoiceOfItself,
        title: "A choice has itself among its cases",
        messageFormat: "The choice '{0}' comes back to itself, so that it never says what the value is: {1}; remove one case on the way",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ChoiceOfItself + ".md");

    public static readonly DiagnosticDescriptor ConstraintOfAnotherType = new(
        id: DiagnosticIds.ConstraintOfAnotherType,
        title: "A limit of another type",
        messageFormat: "'{0}' is said of {1}, and this is none: {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ConstraintOfAnotherType + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfSchemas =>
    [
        FormatOfAnotherType, EnumOfAnotherType, CasesLookAlike, NullableCase, UntaggedInChoice, OthersOfUntagged, ChoiceOfItself,
        ConstraintOfAnotherType,
    ];
}
