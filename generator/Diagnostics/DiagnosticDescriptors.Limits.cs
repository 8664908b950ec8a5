using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What the language has, and the generator has not.</content>
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

    private static IEnumerable<DiagnosticDescriptor> BindingOfLimits =>
    [
        NotSupportedYet,
    ];
}
