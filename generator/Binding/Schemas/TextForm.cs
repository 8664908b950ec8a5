using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>Which types can be written as one text: in a path, a query, a header, or between the separators of a joined list.</summary>
internal static class TextForm
{
    /// <summary>A scalar or an enum.</summary>
    public static bool IsOfOne(TypeModel type) => type switch
    {
        TypeModel.Scalar scalar => scalar.Kind is not (ScalarKind.Any or ScalarKind.Binary or ScalarKind.File),
        TypeModel.Declared declared => declared.Kind.IsEnum(),
        TypeModel.Constrained constrained => IsOfOne(constrained.Inner),
        TypeModel.InString inString => IsOfOne(inString.Inner),
        _ => false,
    };

    public static bool Has(TypeModel type) => type.Unconstrained is TypeModel.Joined || IsOfOne(type);
}
