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

    public static readonly DiagnosticDescriptor CombinedScheme = new(
        id: DiagnosticIds.CombinedScheme,
        title: "Schemes that cannot be needed at once",
        messageFormat: "'{0}' cannot be a part of '{1}': {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CombinedScheme + ".md");

    public static readonly DiagnosticDescriptor PagingNeedsBody = new(
        id: DiagnosticIds.PagingNeedsBody,
        title: "Pages that no answer holds",
        messageFormat: "A page is the body of the only success, and the endpoint has none or several: give just one response of 2XX a body",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PagingNeedsBody + ".md");

    public static readonly DiagnosticDescriptor UnknownPageMember = new(
        id: DiagnosticIds.UnknownPageMember,
        title: "A member that pages do not have",
        messageFormat: "A page has no member '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownPageMember + ".md");

    public static readonly DiagnosticDescriptor PageMemberType = new(
        id: DiagnosticIds.PageMemberType,
        title: "A member that leads to no page",
        messageFormat: "'{0}' has to be {1}, and is not: name another member",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PageMemberType + ".md");

    public static readonly DiagnosticDescriptor PagingNameTaken = new(
        id: DiagnosticIds.PagingNameTaken,
        title: "A method that another endpoint has",
        messageFormat: "The method '{0}Async' reads pages, and is that of the endpoint '{0}': give one of the endpoints another name",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PagingNameTaken + ".md");

    public static readonly DiagnosticDescriptor UnknownPageParameter = new(
        id: DiagnosticIds.UnknownPageParameter,
        title: "A parameter that pages are not asked by",
        messageFormat: "The endpoint has no parameter '{0}' in its {1} that takes values. {2}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownPageParameter + ".md");

    public static readonly DiagnosticDescriptor PageParameterType = new(
        id: DiagnosticIds.PageParameterType,
        title: "A parameter that asks for no page",
        messageFormat: "The parameter '{0}' has to be {1}, and is not: change its type",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PageParameterType + ".md");

    public static readonly DiagnosticDescriptor ImpliedHeader = new(
        id: DiagnosticIds.ImpliedHeader,
        title: "A header that is sent already",
        messageFormat: "'{0}' is among the 'headers' too: remove it there, or this",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ImpliedHeader + ".md");

    public static readonly DiagnosticDescriptor ServerVariable = new(
        id: DiagnosticIds.ServerVariable,
        title: "A variable that the server does not declare",
        messageFormat: "The server has no variable '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ServerVariable + ".md");

    public static readonly DiagnosticDescriptor UnusedServerVariable = new(
        id: DiagnosticIds.UnusedServerVariable,
        title: "A variable that the server does not use",
        messageFormat: "The address of the server does not use the variable '{0}': write it there in braces, or remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnusedServerVariable + ".md");

    public static readonly DiagnosticDescriptor ServerVariableType = new(
        id: DiagnosticIds.ServerVariableType,
        title: "A variable that cannot stand in an address",
        messageFormat: "'{0}' has to be {1} where it stands in the address of the server",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ServerVariableType + ".md");

    public static readonly DiagnosticDescriptor GroupName = new(
        id: DiagnosticIds.GroupName,
        title: "A name that no part of a client can have",
        messageFormat: "'{0}' cannot be a property of the client: write a name that begins with a capital, is none that every object has, and ends in neither 'Async' nor 'Endpoint'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.GroupName + ".md");

    public static readonly DiagnosticDescriptor StateIsNoStatus = new(
        id: DiagnosticIds.StateIsNoStatus,
        title: "A state that is no status of an answer",
        messageFormat: "Without 'state' the status of an answer is its state, and '{0}' is none that this endpoint declares. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StateIsNoStatus + ".md");

    public static readonly DiagnosticDescriptor ResultNeedsGet = new(
        id: DiagnosticIds.ResultNeedsGet,
        title: "A result that cannot be asked for",
        messageFormat: "A result is asked for with GET, and '{0}' is called with {1}: name an endpoint of GET",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ResultNeedsGet + ".md");

    public static readonly DiagnosticDescriptor ResultNeedsPlace = new(
        id: DiagnosticIds.ResultNeedsPlace,
        title: "A result whose address is not said",
        messageFormat: "'{0}' has another path than this endpoint, so that its address is not the one that was called: say in 'resultAt' where it is",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ResultNeedsPlace + ".md");

    public static readonly DiagnosticDescriptor ResultClash = new(
        id: DiagnosticIds.ResultClash,
        title: "Two results of one endpoint",
        messageFormat: "An endpoint has one outcome, and {0}: remove one of them",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ResultClash + ".md");

    public static readonly DiagnosticDescriptor UnknownResultHeader = new(
        id: DiagnosticIds.UnknownResultHeader,
        title: "A header that is no address of a result",
        messageFormat: "The response has no header '{0}' of the type 'uri'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownResultHeader + ".md");

    public static readonly DiagnosticDescriptor UnknownResultMember = new(
        id: DiagnosticIds.UnknownResultMember,
        title: "A member that an operation does not come to",
        messageFormat: "What an operation comes to has no member '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownResultMember + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfCalls =>
    [
        UnknownScheme, SchemeNamedNone, TokenAddress, ParameterOfScheme, SchemeClash, CombinedScheme,
        PagingNeedsBody, UnknownPageMember, PageMemberType, PagingNameTaken, UnknownPageParameter, PageParameterType,
        ServerVariable, UnusedServerVariable, ServerVariableType, ImpliedHeader, GroupName,
        StateIsNoStatus, ResultNeedsGet, ResultNeedsPlace, ResultClash, UnknownResultHeader, UnknownResultMember,
    ];
}
