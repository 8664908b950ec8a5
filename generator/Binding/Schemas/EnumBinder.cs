using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>A list of known values → the members of an enum.</summary>
internal static class EnumBinder
{
    public static DeclarationModel Bind(SchemaSpec schema, EnumSpec enumeration, string name, BindingScope scope)
    {
        if (enumeration is { IsOfNumbers: false, Type: { Value: not "string" } type })
        {
            scope.Report(DiagnosticIds.EnumOfAnotherType, type.Span, type.Value, Words.List(BuiltInTypes.Numbers.ToArray(), "or"));
        }

        return new DeclarationModel.Enumeration(
            name, schema.Summary, schema.IsDeprecated, BindValues(enumeration, name, scope), enumeration.IsClosed, enumeration.IgnoresCase)
        {
            Kind = enumeration.IsOfNumbers ? ScalarKinds.Find(enumeration.Type!.Value)!.Value : ScalarKind.String,
        };
    }

    public static EquatableArray<EnumValueModel> BindValues(EnumSpec enumeration, string owner, BindingScope scope)
    {
        if (enumeration.IsOfNumbers)
        {
            return NumberValueBinder.Bind(enumeration, scope);
        }

        var names = new UniqueNames(DiagnosticIds.EnumValueClash, scope);
        return enumeration.Values
            .Select(value => (Spec: value, Name: ReservedNames.OfEnumValue(scope.Derive(value.Value.Value), owner)))
            .Where(value => names.Add(value.Name, value.Spec.Value.Value, value.Spec.Value.Span))
            .Select(value => new EnumValueModel(
                value.Name, value.Spec.Value.Value, value.Spec.OtherSpellings.Select(spelling => spelling.Value).ToEquatableArray()))
            .ToEquatableArray();
    }
}
