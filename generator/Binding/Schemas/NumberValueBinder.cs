using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>The numbers that an enum lists → its members. <c>10</c> is <c>Value10</c>, and <c>-1.5</c> is <c>ValueMinus1_5</c>.</summary>
internal sealed class NumberValueBinder
{
    private readonly ScalarKind _kind;
    private readonly BindingScope _scope;

    // Who has a number first. Two texts can be one: 1 and 1.0.
    private readonly Dictionary<object, SourceSpan> _taken = [];

    private NumberValueBinder(ScalarKind kind, BindingScope scope) => (_kind, _scope) = (kind, scope);

    public static EquatableArray<EnumValueModel> Bind(EnumSpec enumeration, BindingScope scope)
    {
        var binder = new NumberValueBinder(ScalarKinds.Find(enumeration.Type!.Value)!.Value, scope);
        var names = new UniqueNames(DiagnosticIds.EnumValueClash, scope);
        return enumeration.Values
            .Select(binder.Bind)
            .OfType<(EnumValueModel Model, Text Value)>()
            .Where(value => names.Add(value.Model.Name, value.Model.WireName, value.Value.Span))
            .Select(value => value.Model)
            .ToEquatableArray();
    }

    private (EnumValueModel Model, Text Value)? Bind(EnumValueSpec spec)
    {
        var numbers = spec.OtherSpellings.Prepend(spec.Value).Select(Literal).ToArray();
        if (numbers[0] is null)
        {
            return null;
        }

        var name = "Value" + CSharpNames.Derive(spec.Value.Value, []).TrimStart('_');
        var model = new EnumValueModel(name, spec.Value.Value, spec.OtherSpellings.Select(spelling => spelling.Value).ToEquatableArray())
        {
            Numbers = numbers.OfType<string>().ToEquatableArray(),
        };
        return (model, spec.Value);
    }

    /// <summary>The number as C#; null where it is none, or another's already, which is reported.</summary>
    private string? Literal(Text text)
    {
        if (ValueExpression.Of(text.Value, new TypeModel.Scalar(_kind), _scope) is not { } literal)
        {
            _scope.Report(
                DiagnosticIds.ValueDoesNotFit, text.Span, text.Value, "enum", ValueExpression.Expectation(new TypeModel.Scalar(_kind)));
            return null;
        }

        var value = NumberLiteral.ValueOf(text.Value, _kind);
        if (_taken.TryGetValue(value, out var first))
        {
            _scope.Report(DiagnosticIds.RepeatedValue, text.Span, text.Value, DistinctEntries.LineNumber(first));
            return null;
        }

        _taken.Add(value, text.Span);
        return literal;
    }
}
