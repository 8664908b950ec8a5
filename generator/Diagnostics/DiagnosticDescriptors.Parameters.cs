using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>The form of parameters on the wire.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor StyleElsewhere = new(
        id: DiagnosticIds.StyleElsewhere,
        title: "A style of another place",
        messageFormat: "'{0}' is no style of {1}: write {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StyleElsewhere + ".md");

    public static readonly DiagnosticDescriptor StyleNeedsType = new(
        id: DiagnosticIds.StyleNeedsType,
        title: "A style for another type",
        messageFormat: "'{0}' is for {1}, which '{2}' is not: leave the style out",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StyleNeedsType + ".md");

    public static readonly DiagnosticDescriptor ExplodeOfStyle = new(
        id: DiagnosticIds.ExplodeOfStyle,
        title: "A style that is never, or always, exploded",
        messageFormat: "'explode: {0}' does not go with '{1}': {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ExplodeOfStyle + ".md");

    public static readonly DiagnosticDescriptor ReservedNotPossible = new(
        id: DiagnosticIds.ReservedNotPossible,
        title: "Characters that must be escaped",
        messageFormat: "'{0}' cannot keep reserved characters: they can stay in a query, and in a path by the style 'simple'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ReservedNotPossible + ".md");

    public static readonly DiagnosticDescriptor MemberOfParameter = new(
        id: DiagnosticIds.MemberOfParameter,
        title: "A member that a parameter cannot hold",
        messageFormat: "'{0}' of '{1}' has no form as one text: only 'deepObject' nests, and lists of texts need 'form', 'cookie' or 'deepObject', exploded",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MemberOfParameter + ".md");

    public static readonly DiagnosticDescriptor OptionalSegment = new(
        id: DiagnosticIds.OptionalSegment,
        title: "A segment that may be absent",
        messageFormat: "Without '{0}' the path would have a segment that is empty, or is resolved on the way: write 'style: path', by which the slash is absent too",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.OptionalSegment + ".md");

    public static readonly DiagnosticDescriptor InRouteAlready = new(
        id: DiagnosticIds.InRouteAlready,
        title: "A parameter that the route has already",
        messageFormat: "'{0}' stands in the query of the route already: remove it here or there",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.InRouteAlready + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfParameters =>
        [StyleElsewhere, StyleNeedsType, ExplodeOfStyle, ReservedNotPossible, MemberOfParameter, OptionalSegment, InRouteAlready];
}
