using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A choice of types that no member tells apart → an abstract record with a case for each, and how its JSON is known.</summary>
internal sealed class UntaggedBinder
{
    private readonly BindingScope _scope;
    private readonly UniqueNames _names;
    private readonly string _owner;
    private readonly bool _isNamed;
    private readonly List<(UntaggedCaseModel Model, CaseShape Shape, TypeExpression Type)> _cases = [];

    private UntaggedBinder(OneOfSpec oneOf, string owner, BindingScope scope)
    {
        (_scope, _owner) = (scope, owner);
        _names = new UniqueNames(DiagnosticIds.MemberClash, scope);
        _isNamed = oneOf.IsMapping;
    }

    public static DeclarationModel Bind(SchemaSpec schema, OneOfSpec oneOf, string name, BindingScope scope)
    {
        var binder = new UntaggedBinder(oneOf, name, scope);
        foreach (var choice in oneOf.Cases)
        {
            binder.Add(choice);
        }

        var cases = binder._cases.Select(choice => binder.WithTest(choice.Model, choice.Shape)).ToArray();
        var order = binder.ReadingOrder().Select(index => cases[index]).ToEquatableArray();
        return new DeclarationModel.Untagged(
            name, schema.Summary, schema.IsDeprecated, cases.ToEquatableArray(), order, BindOthers(oneOf.Others, scope));
    }

    private static TypeModel? BindOthers(TypeExpression? others, BindingScope scope)
    {
        if (others is null || TypeExpressionBinder.Bind(others, scope) is not { } type)
        {
            return null;
        }

        if (type is TypeModel.Scalar { Kind: ScalarKind.Any })
        {
            return type;
        }

        scope.Report(DiagnosticIds.OthersOfUntagged, others.Span, TypeExpressionText.Of(others));
        return null;
    }

    private void Add(OneOfCaseSpec choice)
    {
        if (TypeExpressionBinder.Bind(choice.Type, _scope) is not { } type || !CheckType(type, choice.Type))
        {
            return;
        }

        var shape = CaseShape.Of(type, _scope);
        var text = TypeExpressionText.Of(choice.Type);
        if (_cases.FirstOrDefault(other => !shape.CanBeToldFrom(other.Shape)) is { Type: { } like })
        {
            _scope.Report(DiagnosticIds.CasesLookAlike, choice.Type.Span, text, TypeExpressionText.Of(like));
            return;
        }

        var derived = _isNamed ? _scope.Derive(choice.Value.Value) : CaseNames.Of(choice.Type, _scope);
        var name = ReservedNames.OfChoice(derived, _owner);
        if (_names.Add(name, _isNamed ? choice.Value.Value : text, choice.Value.Span))
        {
            _cases.Add((new UntaggedCaseModel(name, type, shape.Tokens, shape.Values is not null, default), shape, choice.Type));
        }
    }

    private bool CheckType(TypeModel type, TypeExpression expression)
    {
        if (Nullability.IsNullable(type))
        {
            _scope.Report(DiagnosticIds.NullableCase, expression.Span, TypeExpressionText.Of(expression));
            return false;
        }

        var isChoice = type is TypeModel.Declared { Kind: DeclaredKind.OneOf } declared && _scope.Api.FindByCSharpName(declared.Name)?.Discriminator is null;
        if (isChoice)
        {
            _scope.Report(DiagnosticIds.UntaggedInChoice, expression.Span, TypeExpressionText.Of(expression));
        }

        return !isChoice;
    }

    // The members of an object are looked at only where there are other objects.
    private UntaggedCaseModel WithTest(UntaggedCaseModel model, CaseShape shape) => shape.Members is { } members && _cases.Count(choice => choice.Shape.Members is not null) > 1
        ? model with { Members = members.Members().ToEquatableArray() }
        : model;

    /// <summary>Each before those that would also take what is its own; otherwise as they are written.</summary>
    private IEnumerable<int> ReadingOrder()
    {
        var left = Enumerable.Range(0, _cases.Count).ToList();
        while (left.Count > 0)
        {
            var next = left.FindIndex(index => !left.Any(other => other != index && _cases[other].Shape.GoesBefore(_cases[index].Shape)));
            var taken = left[Math.Max(next, 0)];
            left.Remove(taken);
            yield return taken;
        }
    }
}
