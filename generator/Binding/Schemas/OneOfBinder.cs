using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>A choice of types → an abstract record with a case for each type, whatever number of values selects it.</summary>
internal static class OneOfBinder
{
    public static DeclarationModel Bind(SchemaSpec schema, OneOfSpec oneOf, string name, BindingScope scope) => new DeclarationModel.OneOf(
        name,
        schema.Summary,
        schema.IsDeprecated,
        oneOf.Discriminator!.Value,
        BindCases(oneOf, name, scope),
        oneOf.Others is { } others ? BindOthers(others, scope) : null)
    {
        Envelope = oneOf.Envelope?.Value,
    };

    private static EquatableArray<OneOfCaseModel> BindCases(OneOfSpec oneOf, string owner, BindingScope scope)
    {
        var names = new UniqueNames(DiagnosticIds.MemberClash, scope);
        var cases = new List<OneOfCaseModel>();
        foreach (var choice in oneOf.Cases.GroupBy(choice => BindCase(choice.Type, oneOf, scope)))
        {
            if (choice.Key is not { } type)
            {
                continue;
            }

            if (oneOf.Envelope is null && type is TypeModel.Declared declared)
            {
                CheckValues(choice, declared, oneOf.Discriminator!, scope);
            }

            var typeName = type is TypeModel.Declared { Name: var own } ? own : CaseNames.Of(choice.First().Type, scope);
            var name = ReservedNames.OfChoice(typeName, owner);
            if (names.Add(name, typeName, choice.First().Type.Span))
            {
                cases.Add(new OneOfCaseModel(name, choice.Select(value => value.Value.Value).ToEquatableArray(), type));
            }
        }

        return cases.ToEquatableArray();
    }

    /// <summary>A type may say itself what its discriminator is; a value that it does not take would select it in vain.</summary>
    private static void CheckValues(IEnumerable<OneOfCaseSpec> choices, TypeModel.Declared type, Text discriminator, BindingScope scope)
    {
        if (scope.Api.FindByCSharpName(type.Name)?.FixedMembers.FirstOrDefault(member => member.WireName == discriminator.Value) is not { } member)
        {
            return;
        }

        foreach (var value in choices.Select(choice => choice.Value).Where(value => !member.Takes(value.Value)))
        {
            scope.Report(
                DiagnosticIds.CaseDeniesValue,
                value.Span,
                value.Value,
                type.Name,
                discriminator.Value,
                Words.List(member.Values, "or"));
        }
    }

    /// <summary>An object as well, or free JSON, whatever that holds.</summary>
    private static TypeModel? BindOthers(TypeExpression expression, BindingScope scope) =>
        TypeExpressionBinder.Bind(expression, scope) is TypeModel.Scalar { Kind: ScalarKind.Any } any ? any : BindObject(expression, scope);

    /// <summary>In an envelope a value may be of any type, but not null: who has none leaves the envelope out.</summary>
    private static TypeModel? BindCase(TypeExpression expression, OneOfSpec oneOf, BindingScope scope)
    {
        if (oneOf.Envelope is null)
        {
            return BindObject(expression, scope);
        }

        var type = TypeExpressionBinder.Bind(expression, scope);
        if (type is not TypeModel.Nullable)
        {
            return type;
        }

        scope.Report(DiagnosticIds.NullableCase, expression.Span, TypeExpressionText.Of(expression));
        return null;
    }

    /// <summary>A type that can have a discriminator among its members: an object, or a choice of them by another discriminator.</summary>
    private static TypeModel? BindObject(TypeExpression expression, BindingScope scope)
    {
        var type = TypeExpressionBinder.Bind(expression, scope);
        if (type is null or TypeModel.Declared { Kind: DeclaredKind.Object } || IsChoiceOfObjects(type, scope))
        {
            return type;
        }

        scope.Report(DiagnosticIds.CaseIsNoObject, expression.Span, TypeExpressionText.Of(expression));
        return null;
    }

    private static bool IsChoiceOfObjects(TypeModel type, BindingScope scope) =>
        type is TypeModel.Declared { Kind: DeclaredKind.OneOf } declared && scope.Api.FindByCSharpName(declared.Name)?.Discriminator is not null;
}
