using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>The API of a file, and names across files.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NoApi = new(
        id: DiagnosticIds.NoApi,
        title: "A file belongs to no API",
        messageFormat: "'{0}' belongs to no API: put an api.yaml into the folder of this file, or into one above it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoApi + ".md");

    public static readonly DiagnosticDescriptor SecondApi = new(
        id: DiagnosticIds.SecondApi,
        title: "A folder declares two APIs",
        messageFormat: "The folder has an API already, in {0}: move this one into a folder of its own",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SecondApi + ".md");

    public static readonly DiagnosticDescriptor NamespaceTaken = new(
        id: DiagnosticIds.NamespaceTaken,
        title: "Two APIs have one namespace",
        messageFormat: "'{0}' is the namespace of the API in {1} already: give one of them another name, or another 'namespace'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NamespaceTaken + ".md");

    public static readonly DiagnosticDescriptor HidesNamespace = new(
        id: DiagnosticIds.HidesNamespace,
        title: "A namespace hides one of .NET",
        messageFormat: "With the namespace '{0}', code around it would no longer find that of .NET: choose another name, or another 'namespace'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.HidesNamespace + ".md");

    public static readonly DiagnosticDescriptor InvalidNamespace = new(
        id: DiagnosticIds.InvalidNamespace,
        title: "A namespace that C# does not allow",
        messageFormat: "'{0}' cannot be a namespace in C#: write names that are no keywords, with dots between them",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.InvalidNamespace + ".md");

    public static readonly DiagnosticDescriptor InvalidName = new(
        id: DiagnosticIds.InvalidName,
        title: "A name that does not suit C#",
        messageFormat: "'{0}' would stand in C# as it is written: begin with a capital letter, and go on with letters, digits and '_', as in '{1}'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.InvalidName + ".md");

    public static readonly DiagnosticDescriptor NoEndpoints = new(
        id: DiagnosticIds.NoEndpoints,
        title: "An API has no endpoints",
        messageFormat: "The API '{0}' has no endpoints yet: put a file that begins with 'endpoint' into its folder, or into one below",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NoEndpoints + ".md");

    public static readonly DiagnosticDescriptor DuplicateEndpoint = new(
        id: DiagnosticIds.DuplicateEndpoint,
        title: "Two endpoints have one name",
        messageFormat: "The endpoint '{0}' is declared in {1} already: give one of them another name",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.DuplicateEndpoint + ".md");

    public static readonly DiagnosticDescriptor DuplicateType = new(
        id: DiagnosticIds.DuplicateType,
        title: "Two types have one name",
        messageFormat: "The type '{0}' is declared in {1} already: give one of them another name",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.DuplicateType + ".md");

    public static readonly DiagnosticDescriptor NameClash = new(
        id: DiagnosticIds.NameClash,
        title: "Two C# names are the same",
        messageFormat: "'{0}' is a C# name of {1} already: choose another (upper and lower case do not tell two names apart)",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NameClash + ".md");

    public static readonly DiagnosticDescriptor EndpointNamedAsApi = new(
        id: DiagnosticIds.EndpointNamedAsApi,
        title: "An endpoint has the name of its API",
        messageFormat: "'{0}' is the name of the API, and the result of each would be '{0}Result': give the endpoint a name that says what it does",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.EndpointNamedAsApi + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfApis =>
    [
        NoApi, SecondApi, NamespaceTaken, HidesNamespace, InvalidNamespace, InvalidName, NoEndpoints,
        DuplicateEndpoint, DuplicateType, NameClash, EndpointNamedAsApi,
    ];
}
