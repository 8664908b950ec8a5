using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>What the language has, and C# or a build bears only so much of.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NameTooLong = new(
        id: DiagnosticIds.NameTooLong,
        title: "A C# name is too long",
        messageFormat: "The C# name '{0}' has {1} characters, and at most {2} are possible: shorten it, or give a shorter one with 'name'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.NameTooLong + ".md");

    public static readonly DiagnosticDescriptor TypeTooDeep = new(
        id: DiagnosticIds.TypeTooDeep,
        title: "A type is nested too deep",
        messageFormat: "This type is a list or a map of others more than {0} levels deep, counting what its names stand for: put an object between",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TypeTooDeep + ".md");

    public static readonly DiagnosticDescriptor TooManyInherited = new(
        id: DiagnosticIds.TooManyInherited,
        title: "Too many members are inherited",
        messageFormat: "With the {1} members of '{0}' more than {2} would be repeated by 'extends': give what the types have in common a field of its own",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TooManyInherited + ".md");

    public static readonly DiagnosticDescriptor TypesTooFar = new(
        id: DiagnosticIds.TypesTooFar,
        title: "Types lead to each other too far",
        messageFormat: "'{0}' is the first of more than {1} types that lead from one to the next: {2}; let one of them name or extend a later one directly",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.TypesTooFar + ".md");

    public static readonly DiagnosticDescriptor SharedTooOften = new(
        id: DiagnosticIds.SharedTooOften,
        title: "Shared responses are repeated too often",
        messageFormat: "With {0}, the responses of the API are about {1} characters of code in each of {2} endpoints, and {3} are possible in all: leave it to the endpoints that have it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SharedTooOften + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfLimits =>
    [
        NameTooLong, TypeTooDeep, TooManyInherited, TypesTooFar, SharedTooOften,
    ];
}
