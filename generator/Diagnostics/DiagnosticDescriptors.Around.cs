using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What is around a call: who makes it, where it goes, what comes after it.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownScheme = new(
        id: DiagnosticIds.UnknownScheme,
        title: "A scheme that nothing declares",
        messageFormat: "No scheme of the API is called '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownScheme + ".md");

    public static readonly DiagnosticDescriptor SchemeNamedNone = new(
        id: DiagnosticIds.SchemeNamedNone,
        title: "A scheme that is called none",
        messageFormat: "'none' says that a call proves nothing, and cannot name a scheme: give it another name",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SchemeNamedNone + ".md");

    public static readonly DiagnosticDescriptor TokenAddress = new(
        id: DiagnosticIds.TokenAddress,
        title: "An address that gives no tokens",
        messageFormat: "'{0}' is no address that a secret is sent to: write an absolute one that begins with 'https://'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TokenAddress + ".md");

    public static readonly DiagnosticDescriptor ParameterOfScheme = new(
        id: DiagnosticIds.ParameterOfScheme,
        title: "A parameter that a scheme sends",
        messageFormat: "'{0}' is what the scheme '{1}' sends already: remove the parameter, or the scheme",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ParameterOfScheme + ".md");

    public static readonly DiagnosticDescriptor SchemeClash = new(
        id: DiagnosticIds.SchemeClash,
        title: "Two schemes of one name in C#",
        messageFormat: "'{0}' and '{1}' are both '{2}' in C#: give one of them another name",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SchemeClash + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfCalls =>
    [
        UnknownScheme, SchemeNamedNone, TokenAddress, ParameterOfScheme, SchemeClash,
    ];
}
