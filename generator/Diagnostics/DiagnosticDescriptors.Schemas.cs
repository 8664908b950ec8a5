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

    private static IEnumerable<DiagnosticDescriptor> BindingOfSchemas =>
    [
        FormatOfAnotherType,
    ];
}
