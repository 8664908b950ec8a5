using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>How the members of an object stand in XML.</summary>
internal static class XmlMembers
{
    /// <param name="type">The member's, without that it may be null.</param>
    /// <returns>Null where the member has no form in XML, which matters only where its object stands in XML.</returns>
    public static XmlMemberModel? Bind(FieldSpec field, TypeModel type, bool isNullable, BindingScope scope)
    {
        var xml = field.Schema.Xml;
        var name = XmlNames.Of(xml, field.WireName.Value);
        var place = xml switch
        {
            { Attribute: not null } => XmlPlace.Attribute,
            { Text: not null } => XmlPlace.Text,
            _ => XmlPlace.Element,
        };
        if (place != XmlPlace.Element && (isNullable || !TextForm.Has(type)))
        {
            var (key, span) = xml!.Attribute is { } attribute ? ("attribute", attribute) : ("text", xml.Text!.Value);
            scope.Report(DiagnosticIds.XmlNeedsScalar, span, key);
            place = XmlPlace.Element;
        }

        // A name that is given was looked at where it is.
        var hasName = xml?.Name is not null || XmlNames.IsValid(name.Local);
        return hasName && XmlForm.HasElements(type) ? new XmlMemberModel(place, name) : null;
    }

    /// <summary>Whether each member has a place of its own; if not, that is reported.</summary>
    public static bool Check(IReadOnlyCollection<MemberModel> members, SchemaSpec schema, BindingScope scope)
    {
        var text = members.FirstOrDefault(static member => member.Xml?.Place == XmlPlace.Text);
        var isSound = true;
        var taken = new Dictionary<(bool, string, string?), MemberModel>();
        foreach (var member in members.Where(static member => member.Xml is not null))
        {
            var (place, name) = (member.Xml!.Place, member.Xml.Name);
            if (text is not null && place != XmlPlace.Attribute && member != text)
            {
                scope.Report(DiagnosticIds.XmlTextBesideElements, SpanOf(text, schema), text.WireName, member.WireName);
                return false;
            }

            var key = (place == XmlPlace.Attribute, name.Local, name.Namespace);
            if (taken.TryGetValue(key, out var first))
            {
                isSound = false;
                scope.Report(DiagnosticIds.XmlNameClash, SpanOf(member, schema), member.WireName, first.WireName, name.Local);
            }
            else
            {
                taken.Add(key, member);
            }
        }

        return isSound;
    }

    /// <summary>Where it is said that there is a member: its own key, or that of the type that it comes from.</summary>
    public static SourceSpan SpanOf(MemberModel member, SchemaSpec schema) =>
        schema.Fields?.FirstOrDefault(field => field.WireName.Value == member.WireName)?.WireName.Span ?? schema.Extends?.Span ?? schema.Span;
}
