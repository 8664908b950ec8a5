using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>How values stand in XML.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor XmlDocumentUnnamed = new(
        id: DiagnosticIds.XmlDocumentUnnamed,
        title: "A document whose element has no name",
        messageFormat: "An XML document is one element, and nothing says what it is called: give the 'xml' of the body a 'name'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlDocumentUnnamed + ".md");

    public static readonly DiagnosticDescriptor XmlNeedsScalar = new(
        id: DiagnosticIds.XmlNeedsScalar,
        title: "A value that is no text in XML",
        messageFormat: "Only a scalar, an enum or a joined list that is never null can be '{0}': write such a type, or remove '{0}'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlNeedsScalar + ".md");

    public static readonly DiagnosticDescriptor InvalidXmlName = new(
        id: DiagnosticIds.InvalidXmlName,
        title: "A name that XML cannot have",
        messageFormat: "'{0}' cannot be a name in XML: write 'xml: {{ name: Pet }}', a name of letters, digits, hyphens and dots that begins with a letter",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.InvalidXmlName + ".md");

    public static readonly DiagnosticDescriptor XmlNameClash = new(
        id: DiagnosticIds.XmlNameClash,
        title: "Two members of one name in XML",
        messageFormat: "'{0}' and '{1}' are both '{2}' in XML: give one of them another 'name' in its 'xml'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlNameClash + ".md");

    public static readonly DiagnosticDescriptor XmlTextBesideElements = new(
        id: DiagnosticIds.XmlTextBesideElements,
        title: "Text beside elements",
        messageFormat: "'{0}' is all the text of its element, in which '{1}' cannot stand as well: make '{1}' an attribute, or '{0}' an element",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlTextBesideElements + ".md");

    public static readonly DiagnosticDescriptor XmlHasNoForm = new(
        id: DiagnosticIds.XmlHasNoForm,
        title: "A value that XML cannot hold",
        messageFormat: "'{0}' stands in an XML body, and has no form there: {1}",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlHasNoForm + ".md");

    public static readonly DiagnosticDescriptor XmlItemOfNoList = new(
        id: DiagnosticIds.XmlItemOfNoList,
        title: "Names for the items of no list",
        messageFormat: "'item' is for a list, and this is none: remove it",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlItemOfNoList + ".md");

    public static readonly DiagnosticDescriptor XmlUnused = new(
        id: DiagnosticIds.XmlUnused,
        title: "XML that nothing is sent as",
        messageFormat: "No body of the API is XML, so that this says nothing: write 'as: xml' at a body, or remove 'xml'",
        category: DiagnosticCategories.Binding,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + DiagnosticIds.XmlUnused + ".md");

    private static IEnumerable<DiagnosticDescriptor> BindingOfXml =>
    [
        XmlDocumentUnnamed, XmlNeedsScalar, InvalidXmlName, XmlNameClash,
        XmlTextBesideElements, XmlHasNoForm, XmlItemOfNoList, XmlUnused,
    ];
}
