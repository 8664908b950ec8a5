using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Types and their members.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownType = new(
        id: DiagnosticIds.UnknownType,
        title: "An unknown type",
        messageFormat: "There is no type '{0}'. {1}.",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnknownType + ".md");

    public static readonly DiagnosticDescriptor AliasCycle = new(
        id: DiagnosticIds.AliasCycle,
        title: "An alias stands for nothing",
        messageFormat: "The type '{0}' only stands for others, and never comes to one that says what it is: {1}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.AliasCycle + ".md");

    public static readonly DiagnosticDescriptor ExtendsNoObject = new(
        id: DiagnosticIds.ExtendsNoObject,
        title: "Only an object can be extended",
        messageFormat: "'{0}' is no object, so that it has no members to extend: name a type with 'fields'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ExtendsNoObject + ".md");

    public static readonly DiagnosticDescriptor ExtendsCycle = new(
        id: DiagnosticIds.ExtendsCycle,
        title: "A type extends itself",
        messageFormat: "The type '{0}' extends itself: {1}; remove one 'extends' on the way",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ExtendsCycle + ".md");

    public static readonly DiagnosticDescriptor CaseIsNoObject = new(
        id: DiagnosticIds.CaseIsNoObject,
        title: "A case of oneOf is no object",
        messageFormat: "'{0}' is no object, so that it has no discriminator: name a type with 'fields'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CaseIsNoObject + ".md");

    public static readonly DiagnosticDescriptor MemberClash = new(
        id: DiagnosticIds.MemberClash,
        title: "Two members have one C# name",
        messageFormat: "'{0}' and '{1}' are both '{2}' in C#: give one of them a 'name'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.MemberClash + ".md");

    public static readonly DiagnosticDescriptor EnumValueClash = new(
        id: DiagnosticIds.EnumValueClash,
        title: "Two values of an enum have one C# name",
        messageFormat: "'{0}' and '{1}' are both '{2}' in C#: list one of them as another spelling of the other",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.EnumValueClash + ".md");

    public static readonly DiagnosticDescriptor JoinNeedsList = new(
        id: DiagnosticIds.JoinNeedsList,
        title: "Only a list of texts can be joined",
        messageFormat: "'join' needs a list of scalars or enums: write it as 'list<...>', or remove 'join'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.JoinNeedsList + ".md");

    public static readonly DiagnosticDescriptor AsNeedsNumber = new(
        id: DiagnosticIds.AsNeedsNumber,
        title: "Only a number or a boolean can stand in a text",
        messageFormat: "'as: string' needs a number or a boolean, or a list or map of them: remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.AsNeedsNumber + ".md");

    public static readonly DiagnosticDescriptor ValueNotPossible = new(
        id: DiagnosticIds.ValueNotPossible,
        title: "A type that has no value in a spec",
        messageFormat: "'{0}' can be said of scalars and enums only: remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ValueNotPossible + ".md");

    public static readonly DiagnosticDescriptor ValueDoesNotFit = new(
        id: DiagnosticIds.ValueDoesNotFit,
        title: "A value does not fit its type",
        messageFormat: "'{0}' cannot be the value of '{1}': write {2}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ValueDoesNotFit + ".md");

    public static readonly DiagnosticDescriptor ExampleDoesNotFit = new(
        id: DiagnosticIds.ExampleDoesNotFit,
        title: "An example does not fit its type",
        messageFormat: "The example '{0}' is not of its type: write {1}, or change the type",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.ExampleDoesNotFit + ".md");

    public static readonly DiagnosticDescriptor EndlessType = new(
        id: DiagnosticIds.EndlessType,
        title: "A type that has no finite value",
        messageFormat: "No value of '{0}' ever ends: {1}; let a member on the way be absent ('?') or null ('| null')",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.EndlessType + ".md");

    public static readonly DiagnosticDescriptor SecretInSpec = new(
        id: DiagnosticIds.SecretInSpec,
        title: "A secret stands in the spec",
        messageFormat: "'{0}' would put a secret into the compiled program: remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.SecretInSpec + ".md");

    public static readonly DiagnosticDescriptor UnusedType = new(
        id: DiagnosticIds.UnusedType,
        title: "A type that nothing uses",
        messageFormat: "No endpoint comes to the type '{0}', nor does what is said of every call: remove it, or name it where it is meant",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.UnusedType + ".md");

    public static readonly DiagnosticDescriptor CaseDeniesValue = new(
        id: DiagnosticIds.CaseDeniesValue,
        title: "A value that its case does not take",
        messageFormat: "'{0}' selects '{1}', whose own '{2}' is never that, but {3}: let both say the same",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.CaseDeniesValue + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfTypes =>
    [
        UnknownType, AliasCycle, ExtendsNoObject, ExtendsCycle, CaseIsNoObject, MemberClash, EnumValueClash,
        JoinNeedsList, AsNeedsNumber, ValueNotPossible, ValueDoesNotFit, ExampleDoesNotFit, EndlessType, SecretInSpec,
        UnusedType, CaseDeniesValue,
    ];
}
