using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Bodies, and how they stand on the wire.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor BodyOfAnotherType = new(
        id: DiagnosticIds.BodyOfAnotherType,
        title: "A body of another type",
        messageFormat: "A body as '{0}' has to be {1}, and this is not: {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyOfAnotherType + ".md");

    public static readonly DiagnosticDescriptor StreamIsNoValue = new(
        id: DiagnosticIds.StreamIsNoValue,
        title: "A stream inside a value",
        messageFormat: "'{0}' is a stream, which can be a body, or a part of a multipart body that is declared in place: for bytes inside a value write 'bytes'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.StreamIsNoValue + ".md");

    public static readonly DiagnosticDescriptor BodyOfAnotherDirection = new(
        id: DiagnosticIds.BodyOfAnotherDirection,
        title: "A body that goes the other way",
        messageFormat: "Only the body of {1} can be '{0}': write another 'as'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyOfAnotherDirection + ".md");

    public static readonly DiagnosticDescriptor RangeOfMediaTypes = new(
        id: DiagnosticIds.RangeOfMediaTypes,
        title: "A request with a range of media types",
        messageFormat: "'{0}' is a range, and a request is sent as one media type: write it, or 'type: file', which has its own",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.RangeOfMediaTypes + ".md");

    public static readonly DiagnosticDescriptor PartOfNoBody = new(
        id: DiagnosticIds.PartOfNoBody,
        title: "A part of no multipart body",
        messageFormat: "'part' is for a field of a multipart body that is declared in place: move the object there, or remove the key",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.PartOfNoBody + ".md");

    public static readonly DiagnosticDescriptor MediaTypeTwice = new(
        id: DiagnosticIds.MediaTypeTwice,
        title: "Two bodies of one media type",
        messageFormat: "An answer does not tell '{0}' from '{1}', since parameters are not compared: keep one of them",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MediaTypeTwice + ".md");

    public static readonly DiagnosticDescriptor BodyClash = new(
        id: DiagnosticIds.BodyClash,
        title: "Two bodies have one C# name",
        messageFormat: "'{0}' and '{1}' are both '{2}' in C#: give one of them an 'is'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.BodyClash + ".md");

    public static readonly DiagnosticDescriptor KeyOfAnotherBody = new(
        id: DiagnosticIds.KeyOfAnotherBody,
        title: "A key of another kind of body",
        messageFormat: "A body as '{0}' has no '{1}': remove the key, or write 'as: {2}'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.KeyOfAnotherBody + ".md");

    public static readonly DiagnosticDescriptor LastOfNoEvent = new(
        id: DiagnosticIds.LastOfNoEvent,
        title: "The last event is none",
        messageFormat: "'{0}' is none of the events. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.LastOfNoEvent + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfBodies =>
    [
        BodyOfAnotherType, StreamIsNoValue, BodyOfAnotherDirection, RangeOfMediaTypes, PartOfNoBody, MediaTypeTwice, BodyClash,
        KeyOfAnotherBody, LastOfNoEvent,
    ];
}
