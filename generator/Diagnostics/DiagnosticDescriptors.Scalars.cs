using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Mistakes inside a single scalar: a type, a route, a status, an address.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor TypeSyntax = new(
        id: DiagnosticIds.TypeSyntax,
        title: "A type cannot be read",
        messageFormat: "'{0}' is not a type: {1}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TypeSyntax + ".md");

    public static readonly DiagnosticDescriptor BuiltInTypeName = new(
        id: DiagnosticIds.BuiltInTypeName,
        title: "A type has the name of a built-in one",
        messageFormat: "'{0}' is a built-in type: give this one another name",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BuiltInTypeName + ".md");

    public static readonly DiagnosticDescriptor TypeName = new(
        id: DiagnosticIds.TypeName,
        title: "A name that a type cannot have",
        messageFormat: "'{0}' cannot be the name of a type: write a letter, and then letters, digits and '_'",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TypeName + ".md");

    public static readonly DiagnosticDescriptor OneOfCaseIsNoTypeName = new(
        id: DiagnosticIds.OneOfCaseIsNoTypeName,
        title: "A case of oneOf is not the name of a type",
        messageFormat: "'{0}' cannot be a case of 'oneOf': declare a type under 'types' and write its name",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.OneOfCaseIsNoTypeName + ".md");

    public static readonly DiagnosticDescriptor RouteForm = new(
        id: DiagnosticIds.RouteForm,
        title: "A route is not a method and a path",
        messageFormat: "A route is a method, a space and a path that begins with '/', such as 'GET /offers/{{offerId}}': {0}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RouteForm + ".md");

    public static readonly DiagnosticDescriptor UnknownMethod = new(
        id: DiagnosticIds.UnknownMethod,
        title: "An unknown HTTP method",
        messageFormat: "'{0}' is not an HTTP method that specs know. {1}.",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownMethod + ".md");

    public static readonly DiagnosticDescriptor RouteCharacter = new(
        id: DiagnosticIds.RouteCharacter,
        title: "A character that a path cannot have",
        messageFormat: "{0} cannot stand in the path of a route: {1}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RouteCharacter + ".md");

    public static readonly DiagnosticDescriptor RouteBraces = new(
        id: DiagnosticIds.RouteBraces,
        title: "The braces of a path parameter do not match",
        messageFormat: "{0}: a path parameter is a name in braces, such as '{{offerId}}'",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RouteBraces + ".md");

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(
        id: DiagnosticIds.UndeclaredPathParameter,
        title: "A path parameter is not declared",
        messageFormat: "'{0}' is not declared under 'path'. {1}.",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UndeclaredPathParameter + ".md");

    public static readonly DiagnosticDescriptor UnusedPathParameter = new(
        id: DiagnosticIds.UnusedPathParameter,
        title: "A path parameter does not stand in the route",
        messageFormat: "'{{{0}}}' does not stand in the route: add it there, or remove the parameter",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnusedPathParameter + ".md");

    public static readonly DiagnosticDescriptor RepeatedPathParameter = new(
        id: DiagnosticIds.RepeatedPathParameter,
        title: "A path parameter stands twice in the route",
        messageFormat: "'{{{0}}}' stands in the route already: give this one another name",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RepeatedPathParameter + ".md");

    public static readonly DiagnosticDescriptor StatusKey = new(
        id: DiagnosticIds.StatusKey,
        title: "A status that does not exist",
        messageFormat: "'{0}' is not a status: write {1}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StatusKey + ".md");

    public static readonly DiagnosticDescriptor ServerAddress = new(
        id: DiagnosticIds.ServerAddress,
        title: "The server is not an absolute address",
        messageFormat: "'{0}' is not the address of a server: {1}",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ServerAddress + ".md");

    public static readonly DiagnosticDescriptor HeaderName = new(
        id: DiagnosticIds.HeaderName,
        title: "A name that a header or a cookie cannot have",
        messageFormat: "'{0}' cannot be the name of a {1}: write letters, digits and any of !#$%&'*+-.^_`|~",
        category: DiagnosticCategories.Spec,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.HeaderName + ".md");

    private static IEnumerable<DiagnosticDescriptor> Scalars =>
    [
        TypeSyntax, BuiltInTypeName, TypeName, OneOfCaseIsNoTypeName, RouteForm, UnknownMethod, RouteCharacter, RouteBraces,
        UndeclaredPathParameter, UnusedPathParameter, RepeatedPathParameter, StatusKey, ServerAddress, HeaderName,
    ];
}
