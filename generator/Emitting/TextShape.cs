using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The struct that reads and writes a type as text, an <c>IText&lt;T&gt;</c>: in a path, a query, a header, a form, or a JSON string.
/// Only scalars, enums and joined lists have one.
/// </summary>
internal static class TextShape
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        TypeModel.Scalar scalar => OfScalar(scalar, api),
        TypeModel.Declared { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum } => $"{TypeText.Of(type, api)}Text",
        TypeModel.Declared declared when declared.Kind.IsNumber() => $"{TypeText.Of(type, api)}Number",
        TypeModel.Joined joined =>
            $"{Support}JoinedText<{TypeText.Of(joined.Item, api)}, {Of(joined.Item, api)}, {Separators.NameOf(joined.Separator)}>",
        TypeModel.InString inString => Of(inString.Inner, api),
        TypeModel.Constrained constrained =>
            $"{Support}ConstrainedText<{TypeText.Of(type, api)}, {Of(constrained.Inner, api)}, {LocalConstraints.NameOf(constrained, api)}>",
        TypeModel.Single single => Of(single.Inner, api),
        TypeModel.Nullable nullable => Of(nullable.Inner, api),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type has no form as text."),
    };

    private static string OfScalar(TypeModel.Scalar scalar, ApiNames api) => scalar.Kind switch
    {
        ScalarKind.ETag => $"global::{api.Namespace}.ETagText",
        ScalarKind.Binary or ScalarKind.File or ScalarKind.Any => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, "The type has no form as text."),
        _ when scalar.Format != ScalarFormat.Usual => $"{Support}{scalar.Format}Text",
        _ => $"{Support}{scalar.Kind}Text",
    };
}
