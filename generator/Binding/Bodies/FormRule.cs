using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A form holds an object of what can be a field.</summary>
internal static class FormRule
{
    public static bool Check(TypeModel type, BodySpec body, BindingScope scope)
    {
        if (type is not TypeModel.Declared { Kind: DeclaredKind.Object } form)
        {
            scope.Report(DiagnosticIds.FormNeedsObject, body.As!.Span);
            return false;
        }

        var (members, others) = scope.ShapeOf(form.Name);
        foreach (var member in members.Where(member => !CanBeField(member.Type)))
        {
            var own = body.Schema.Fields?.FirstOrDefault(field => field.WireName.Value == member.WireName);
            scope.Report(DiagnosticIds.FormMember, own?.WireName.Span ?? body.As!.Span, member.WireName);
        }

        if (others is not null && !CanBeField(others))
        {
            scope.Report(DiagnosticIds.FormMember, body.Schema.Others?.Span ?? body.As!.Span, "others");
        }

        return true;
    }

    /// <summary>Whether a form can hold the value: as one field, or as one for each item. What may be anything is the caller's affair.</summary>
    private static bool CanBeField(TypeModel type) => type switch
    {
        TypeModel.Nullable nullable => CanBeField(nullable.Inner),
        TypeModel.Constrained constrained => CanBeField(constrained.Inner),
        TypeModel.Single single => CanBeField(single.Inner),
        TypeModel.List list => TextForm.Has(Nullability.Remove(list.Item)),
        TypeModel.Scalar { Kind: ScalarKind.Any } => true,
        _ => TextForm.Has(type),
    };
}
