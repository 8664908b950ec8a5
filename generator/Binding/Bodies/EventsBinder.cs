using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What events say, by their names → an abstract record with a case for each name.</summary>
internal static class EventsBinder
{
    private const string Others = "Other";

    public static DeclarationModel Bind(SchemaSpec schema, EquatableArray<FieldSpec> events, string name, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.MemberClash, scope);
        var cases = new List<EventCaseModel>();
        foreach (var one in events)
        {
            var derived = scope.NameOf(one.Schema.Name, scope.Derive(one.WireName.Value));
            var caseName = ReservedNames.OfChoice(derived, name);
            if (names.Add(caseName, one.WireName.Value, one.Schema.Name?.Span ?? one.WireName.Span)
                && SchemaBinder.Bind(one.Schema, name + derived, scope) is { } type)
            {
                cases.Add(new EventCaseModel(caseName, one.WireName.Value, type, IsText(type)));
            }
        }

        return new DeclarationModel.Events(name, schema.Summary, schema.IsDeprecated, cases.ToEquatableArray(), OthersOf(schema, scope));
    }

    /// <summary>Whether the data is a text as it is: a server that sends one word does not put it in quotes.</summary>
    public static bool IsText(TypeModel type) => TextForm.Has(type);

    private static EventCaseModel? OthersOf(SchemaSpec schema, BindingScope scope) =>
        schema.Others is { } others && TypeExpressionBinder.Bind(others, scope) is { } type ? new EventCaseModel(Others, "", type, IsText(type)) : null;
}
