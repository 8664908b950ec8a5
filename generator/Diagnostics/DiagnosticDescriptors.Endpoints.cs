using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Requests and responses.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ParameterClash = new(
        id: DiagnosticIds.ParameterClash,
        title: "Two parameters have one C# name",
        messageFormat: "'{0}' and '{1}' are both '{2}' in C#: give one of them a 'name'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ParameterClash + ".md");

    public static readonly DiagnosticDescriptor ParameterOfEveryCall = new(
        id: DiagnosticIds.ParameterOfEveryCall,
        title: "A parameter is sent with every call already",
        messageFormat: "'{0}' is sent with every call of the API already: remove it here or there",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ParameterOfEveryCall + ".md");

    public static readonly DiagnosticDescriptor NullableParameter = new(
        id: DiagnosticIds.NullableParameter,
        title: "A parameter cannot be null",
        messageFormat: "'{0}' cannot be null, only absent: remove '| null', and put a '?' behind the name if it may be absent",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NullableParameter + ".md");

    public static readonly DiagnosticDescriptor NoTextForm = new(
        id: DiagnosticIds.NoTextForm,
        title: "A type has no form as text",
        messageFormat: "'{0}' stands in a text on the wire, and its type has no form as text: take a scalar, an enum, or a list, a map or an object of these",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoTextForm + ".md");

    public static readonly DiagnosticDescriptor ListNeedsJoin = new(
        id: DiagnosticIds.ListNeedsJoin,
        title: "A list needs a separator",
        messageFormat: "'{0}' stands in one text on the wire: say with 'join' what separates the items of the list",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ListNeedsJoin + ".md");

    public static readonly DiagnosticDescriptor TransportHeader = new(
        id: DiagnosticIds.TransportHeader,
        title: "A header that is not a parameter's to set",
        messageFormat: "'{0}' {1}: remove the parameter",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TransportHeader + ".md");

    public static readonly DiagnosticDescriptor AuthorizationHeader = new(
        id: DiagnosticIds.AuthorizationHeader,
        title: "A header that the bearer token has",
        messageFormat: "'{0}' is sent with the bearer token already: remove the parameter, or write 'auth: none'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.AuthorizationHeader + ".md");

    public static readonly DiagnosticDescriptor DuplicateRoute = new(
        id: DiagnosticIds.DuplicateRoute,
        title: "Two endpoints have one route",
        messageFormat: "'{0}' is the route of '{1}' in {2} already: remove one of the endpoints, or tell them apart by a parameter with 'const'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.DuplicateRoute + ".md");

    public static readonly DiagnosticDescriptor BodyOfGet = new(
        id: DiagnosticIds.BodyOfGet,
        title: "A request that should have no body",
        messageFormat: "A body of {0} has no meaning that servers and proxies agree on, and many drop it: choose POST, or send its members in the 'query'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyOfGet + ".md");

    public static readonly DiagnosticDescriptor FormNeedsObject = new(
        id: DiagnosticIds.FormNeedsObject,
        title: "Only an object can be sent as a form",
        messageFormat: "A form is a list of names and values: take a type with 'fields'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.FormNeedsObject + ".md");

    public static readonly DiagnosticDescriptor FormMember = new(
        id: DiagnosticIds.FormMember,
        title: "A form cannot hold a member",
        messageFormat: "The member '{0}' has no form as text, which a form needs: take a scalar, an enum, or a list of those",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.FormMember + ".md");

    public static readonly DiagnosticDescriptor CaseClash = new(
        id: DiagnosticIds.CaseClash,
        title: "A name occurs twice in a result",
        messageFormat: "The case '{0}' has the name of {1}: give it another",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CaseClash + ".md");

    public static readonly DiagnosticDescriptor NoSuccess = new(
        id: DiagnosticIds.NoSuccess,
        title: "An endpoint cannot succeed",
        messageFormat: "'{0}' declares no response of success: add one from 200 to 299 ('default' is for what is left, and counts as none)",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoSuccess + ".md");

    public static readonly DiagnosticDescriptor NothingToRemove = new(
        id: DiagnosticIds.NothingToRemove,
        title: "There is no response to take away",
        messageFormat: "The API declares no response for {0}, so that there is nothing to take away: remove the entry",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NothingToRemove + ".md");

    public static readonly DiagnosticDescriptor BodyNeverComes = new(
        id: DiagnosticIds.BodyNeverComes,
        title: "A response that has no body",
        messageFormat: "A response {0} has no body: remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyNeverComes + ".md");

    public static readonly DiagnosticDescriptor BodyNeedsContent = new(
        id: DiagnosticIds.BodyNeedsContent,
        title: "A required body of the API never comes",
        messageFormat: "The API requires a body of {0}, which no answer to HEAD has: write 'body?' there, or give the endpoint a response of its own",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyNeedsContent + ".md");

    public static readonly DiagnosticDescriptor NothingLeft = new(
        id: DiagnosticIds.NothingLeft,
        title: "A response that nothing is left for",
        messageFormat: "The other responses leave nothing for 'default': remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NothingLeft + ".md");

    public static readonly DiagnosticDescriptor UnknownEndpoint = new(
        id: DiagnosticIds.UnknownEndpoint,
        title: "An unknown endpoint",
        messageFormat: "There is no endpoint '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownEndpoint + ".md");

    public static readonly DiagnosticDescriptor PollNeedsOperation = new(
        id: DiagnosticIds.PollNeedsOperation,
        title: "An endpoint at which nothing is followed",
        messageFormat: "'{0}' does not say what its states mean: add 'operation' there",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PollNeedsOperation + ".md");

    public static readonly DiagnosticDescriptor PollNeedsAddress = new(
        id: DiagnosticIds.PollNeedsAddress,
        title: "The address to follow is not clear",
        messageFormat: "The response needs just one header of the type 'uri', where to follow it, and has {0}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PollNeedsAddress + ".md");

    public static readonly DiagnosticDescriptor OperationNeedsBody = new(
        id: DiagnosticIds.OperationNeedsBody,
        title: "No response holds the state",
        messageFormat: "The state is read from the body of a response of success, and there is none: add one",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.OperationNeedsBody + ".md");

    public static readonly DiagnosticDescriptor UnknownState = new(
        id: DiagnosticIds.UnknownState,
        title: "An unknown member is asked for the state",
        messageFormat: "'{0}' is not a member of '{1}', which the state is read from. {2}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownState + ".md");

    public static readonly DiagnosticDescriptor UnknownStateValue = new(
        id: DiagnosticIds.UnknownStateValue,
        title: "A state that is none of the values",
        messageFormat: "'{0}' is none of the values of '{1}', which the state is of. {2}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownStateValue + ".md");

    public static readonly DiagnosticDescriptor StateIsNoValue = new(
        id: DiagnosticIds.StateIsNoValue,
        title: "A state that is not told by one value",
        messageFormat: "'{0}' is an object, a list or a map, and a state is told by one value: name a member that is a scalar or an enum",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StateIsNoValue + ".md");

    public static readonly DiagnosticDescriptor OperationNeedsGet = new(
        id: DiagnosticIds.OperationNeedsGet,
        title: "A state that cannot be asked for",
        messageFormat: "A state is asked for with GET, and this is {0}: say 'operation' where the state is read",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.OperationNeedsGet + ".md");

    public static readonly DiagnosticDescriptor HeaderNotPolled = new(
        id: DiagnosticIds.HeaderNotPolled,
        title: "A header that is not sent while an operation is followed",
        messageFormat: "Following asks with what is said of every call only, and never sends '{0}': say it in 'api.yaml', or let it be absent ('{0}?')",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.HeaderNotPolled + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfEndpoints =>
    [
        ParameterClash, ParameterOfEveryCall, NullableParameter, NoTextForm, ListNeedsJoin, TransportHeader, AuthorizationHeader,
        DuplicateRoute, BodyOfGet, FormNeedsObject, FormMember, CaseClash, NoSuccess, NothingToRemove,
        BodyNeverComes, BodyNeedsContent, NothingLeft, UnknownEndpoint, PollNeedsOperation, PollNeedsAddress,
        OperationNeedsBody, UnknownState, UnknownStateValue, StateIsNoValue, OperationNeedsGet,
        HeaderNotPolled,
    ];
}
