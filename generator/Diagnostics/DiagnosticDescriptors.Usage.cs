using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What a user's C# does with what is generated.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor SwitchExpressionMissesCases = new(
        id: DiagnosticIds.SwitchExpressionMissesCases,
        title: "A switch expression misses a case",
        messageFormat: "'{0}' can be {1}, which this switch has no arm for: add one",
        category: DiagnosticCategories.Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SwitchExpressionMissesCases + ".md");

    public static readonly DiagnosticDescriptor DerivesFromClosedType = new(
        id: DiagnosticIds.DerivesFromClosedType,
        title: "A closed type is derived from",
        messageFormat: "'{0}' cannot derive from '{1}', whose cases are those of its spec: no switch would know it; declare the case in the spec, or hold a '{1}' in a property",
        category: DiagnosticCategories.Usage,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.DerivesFromClosedType + ".md");

    public static readonly DiagnosticDescriptor AnswerThrownAway = new(
        id: DiagnosticIds.AnswerThrownAway,
        title: "An answer is thrown away",
        messageFormat: "Nobody looks at the '{0}' of '{1}': look at it {2}, or write '_ =' in front of the call if any answer will do",
        category: DiagnosticCategories.Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.AnswerThrownAway + ".md");

    public static readonly DiagnosticDescriptor SwitchStatementMissesCases = new(
        id: DiagnosticIds.SwitchStatementMissesCases,
        title: "A switch statement misses a case",
        messageFormat: "'{0}' can be {1}, which this switch passes over: add a 'case', or 'default: break;' if that is meant",
        category: DiagnosticCategories.Usage,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SwitchStatementMissesCases + ".md");

    private static IEnumerable<DiagnosticDescriptor> Usage =>
    [
        SwitchExpressionMissesCases,
        DerivesFromClosedType,
        AnswerThrownAway,
        SwitchStatementMissesCases,
    ];
}
