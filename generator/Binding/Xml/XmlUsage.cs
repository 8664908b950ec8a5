using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What is wrong with an object that stands in XML, and with what is said of XML where nothing does. Which of them it is, all bodies tell.</summary>
internal static class XmlUsage
{
    public static void Check(IEnumerable<MemberModel> members, TypeModel? others, SchemaSpec schema, string name, BindingScope scope)
    {
        foreach (var member in members.Where(static member => member.Xml is null))
        {
            var span = XmlMembers.SpanOf(member, schema);
            if (XmlForm.HasElements(member.Type))
            {
                scope.ReportOfXml(name, DiagnosticIds.InvalidXmlName, span, member.WireName);
            }
            else
            {
                scope.ReportOfXml(name, DiagnosticIds.XmlHasNoForm, span, member.WireName, Advice(member.Type));
            }
        }

        if (others is not null && !XmlForm.HasElement(others))
        {
            scope.ReportOfXml(name, DiagnosticIds.XmlHasNoForm, schema.Others?.Span ?? schema.Extends!.Span, "others", Advice(others));
        }

        if (FirstOf(schema) is { } xml)
        {
            scope.ReportOfXml(null, DiagnosticIds.XmlUnused, xml.Span);
        }
    }

    private static XmlSpec? FirstOf(SchemaSpec schema) =>
        schema.Xml ?? schema.Fields?.Select(static field => field.Schema.Xml).FirstOrDefault(static xml => xml is not null);

    private static string Advice(TypeModel type) => type switch
    {
        TypeModel.List or TypeModel.Map => "add 'xml: { item: Pet }' to the list inside it, or write another type",
        TypeModel.Scalar { Kind: ScalarKind.Any } => "write its fields instead of 'any'",
        _ => "write an object, a value that has a text, or a list or map of such",
    };
}
