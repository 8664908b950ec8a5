using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>
/// Whether an answer can tell the state that it is asked for. At run time a wrong name would look like an operation that
/// is lost, so it is looked up here, as far as the members of types are known.
/// </summary>
internal sealed class OperationStateChecker(OperationSpec operation, Text state, CaseModel teller, BindingScope scope)
{
    public void Check()
    {
        var type = teller.Body!.Type;
        foreach (var name in state.Value.Split('.'))
        {
            if (NameOf(type) is not { } typeName || scope.MembersOf(typeName) is not { } members)
            {
                return;
            }

            if (members.FirstOrDefault(member => member.WireName == name) is not { } found)
            {
                ReportUnknown(name, typeName, members);
                return;
            }

            type = found.Type;
        }

        if (IsOneValue(type))
        {
            CheckValues(type);
        }
        else
        {
            scope.Report(DiagnosticIds.StateIsNoValue, state.Span, state.Value);
        }
    }

    // A number and a boolean tell a state by their texts.
    private static bool IsOneValue(TypeModel type) => type switch
    {
        TypeModel.Scalar => true,
        TypeModel.Nullable nullable => IsOneValue(nullable.Inner),
        TypeModel.Constrained constrained => IsOneValue(constrained.Inner),
        TypeModel.Single single => IsOneValue(single.Inner),
        _ => TextForm.IsOfOne(type),
    };

    private void ReportUnknown(string name, string typeName, IEnumerable<MemberModel> members)
    {
        var nearest = Words.Nearest(name, members.Select(member => member.WireName));
        scope.Report(
            DiagnosticIds.UnknownState, state.Span, name, typeName, Words.Hint(nearest, "Write the name of a member as it is on the wire"));
    }

    // Compared as at run time: without regard to case.
    private void CheckValues(TypeModel type)
    {
        var spellings = NameOf(type) is { } name
            ? scope.ValuesOf(name).SelectMany(value => value.OtherSpellings.Prepend(value.WireName)).ToArray()
            : [];
        foreach (var end in operation.Ends)
        {
            if (spellings.Length > 0 && !spellings.Contains(end.Value, StringComparer.OrdinalIgnoreCase))
            {
                var hint = Words.Hint(Words.Nearest(end.Value, spellings), "Add it there, or remove it here");
                scope.Report(DiagnosticIds.UnknownStateValue, end.Span, end.Value, NameOf(type)!, hint);
            }
        }
    }

    private static string? NameOf(TypeModel type) => type switch
    {
        TypeModel.Declared declared => declared.Name,
        TypeModel.Constrained constrained => NameOf(constrained.Inner),
        TypeModel.Single single => NameOf(single.Inner),
        TypeModel.Nullable nullable => NameOf(nullable.Inner),
        _ => null,
    };
}
