using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>An object → a record with the members of the type that it extends, then its own.</summary>
internal static class ObjectBinder
{
    public static DeclarationModel.Object Bind(SchemaSpec schema, string name, BindingScope scope)
    {
        var extended = FindExtended(schema.Extends, scope);
        var members = BindMembers(schema, extended, name, scope);
        var kept = schema.Others is { } others ? TypeExpressionBinder.Bind(others, scope) : extended?.Others;
        var hasXml = XmlMembers.Check(members, schema, scope) && (kept is null || XmlForm.HasElement(kept));
        XmlUsage.Check(members, kept, schema, name, scope);
        return new DeclarationModel.Object(
            name,
            schema.Summary,
            schema.IsDeprecated,
            members,
            kept)
        {
            XmlName = hasXml ? XmlNames.Of(schema.Xml, scope.Api.FindByCSharpName(name)?.Name ?? name) : null,
        };
    }

    /// <summary>The object that another one extends; null where there is none, or a wrong one, which is reported.</summary>
    private static TypeSymbol? FindExtended(Text? name, BindingScope scope)
    {
        if (name is null || TypeExpressionBinder.Bind(new TypeExpression.Named(name.Value, name.Span), scope) is null)
        {
            return null;
        }

        if (scope.Api.FindObject(name.Value) is { } extended)
        {
            return scope.CheckInherited(extended, name.Span) ? extended : null;
        }

        scope.Report(DiagnosticIds.ExtendsNoObject, name.Span, name.Value);
        return null;
    }

    /// <remarks>
    /// The members of the extended object become the record's own, since JSON knows no inheritance; one of the same wire name
    /// replaces them.
    /// </remarks>
    private static EquatableArray<MemberModel> BindMembers(SchemaSpec schema, TypeSymbol? extended, string owner, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.MemberClash, scope);
        var fields = schema.Fields ?? EquatableArray<FieldSpec>.Empty;
        var own = new HashSet<string>(fields.Select(field => field.WireName.Value), StringComparer.Ordinal);
        var members = new List<MemberModel>();
        foreach (var member in extended?.Members.Where(member => !own.Contains(member.WireName)) ?? [])
        {
            var name = ReservedNames.OfMember(member.Name, owner);
            if (names.Add(name, member.WireName, schema.Extends!.Span))
            {
                members.Add(member with { Name = name });
            }
        }

        foreach (var field in fields)
        {
            var derived = scope.NameOf(field.Schema.Name, scope.Derive(field.WireName.Value));
            var name = ReservedNames.OfMember(derived, owner);
            if (names.Add(name, field.WireName.Value, field.Schema.Name?.Span ?? field.WireName.Span)
                && SchemaBinder.Bind(field.Schema, owner + derived, scope) is { } type)
            {
                members.Add(BindMember(field, name, type, scope));
            }
        }

        return members.ToEquatableArray();
    }

    private static MemberModel BindMember(FieldSpec field, string name, TypeModel type, BindingScope scope)
    {
        var schema = field.Schema;
        var plain = Nullability.Remove(type);
        SchemaValues.CheckSecret(schema, scope);
        if (field.Part is { } part && !scope.IsAllowedInBody(part.Span))
        {
            scope.Report(DiagnosticIds.PartOfNoBody, part.Span);
        }

        return new MemberModel
        {
            WireName = field.WireName.Value,
            Name = name,
            Type = plain,
            Presence = PresenceOf(field, Nullability.IsNullable(type)),
            Access = schema.Access,
            Default = Nullability.IsNullable(type) && schema.Default is { Value: "null", IsQuoted: false }
                ? "null"
                : SchemaValues.Bind(schema.Default, "default", plain, scope),
            Xml = XmlMembers.Bind(field, plain, Nullability.IsNullable(type), scope),
            Constant = SchemaValues.Bind(schema.Const, "const", plain, scope),
            Summary = schema.Summary,
            Example = SchemaValues.Example(schema, plain, scope),
            IsDeprecated = schema.IsDeprecated,
            IsSecret = schema.IsSecret,
        };
    }

    /// <remarks>
    /// What is only read may be missing in a record that somebody makes in order to write it, so it can always be absent.
    /// </remarks>
    private static Presence PresenceOf(FieldSpec field, bool isNullable) => (field.IsOptional, isNullable) switch
    {
        (true, true) => Presence.OptionalNullable,
        _ when field.IsOptional || field.Schema.Access == Access.Read => Presence.Optional,
        (_, true) => Presence.Nullable,
        _ => Presence.Required,
    };
}
