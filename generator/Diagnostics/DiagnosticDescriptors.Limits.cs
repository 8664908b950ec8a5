using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What the language has, and the generator has not, or only so much of.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NotSupportedYet = new(
        id: DiagnosticIds.NotSupportedYet,
        title: "Not supported yet",
        messageFormat: "{0} is not supported yet: leave it out",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NotSupportedYet + ".md");

    public static readonly DiagnosticDescriptor NameTooLong = new(
        id: DiagnosticIds.NameTooLong,
        title: "A C# name is too long",
        messageFormat: "The C# name '{0}' has {1} characters, and at most {2} are possible: shorten it, or give a shorter one with 'name'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NameTooLong + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfLimits =>
    [
        NotSupportedYet, NameTooLong,
    ];
}
