using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>An XML body is one element, which an object's type may have a name for.</summary>
internal static class XmlRule
{
    public static bool Check(TypeModel type, BodySpec body, BindingScope scope)
    {
        if (!XmlForm.HasElement(type))
        {
            scope.Report(
                DiagnosticIds.BodyOfAnotherType,
                body.As!.Span,
                body.As.Value,
                "an object, a value that has a text, or a map or list of such",
                type is TypeModel.List ? "add 'xml: { name: Pets, item: Pet }'" : "write such a type, or another 'as'");
            return false;
        }

        if (NameOf(body) is not null || (body.Schema.Type is not null && type is TypeModel.Declared { Kind: DeclaredKind.Object }))
        {
            return true;
        }

        scope.Report(DiagnosticIds.XmlDocumentUnnamed, body.As!.Span);
        return false;
    }

    /// <summary>What the body itself calls its element; null where its type does.</summary>
    public static XmlName? NameOf(BodySpec body)
    {
        var usual = (body.Schema.Type as TypeExpression.Named)?.Name;
        return body.Schema.Xml is { } xml && (xml.Name ?? xml.Namespace) is not null && (xml.Name?.Value ?? usual) is { } name && XmlNames.IsValid(name)
            ? XmlNames.Of(xml, name)
            : null;
    }
}
