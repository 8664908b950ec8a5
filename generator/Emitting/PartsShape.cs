using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that takes a value apart for an expansion, an <c>IParts&lt;T&gt;</c>.</summary>
internal static class PartsShape
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        TypeModel.Constrained { Unconstrained: TypeModel.List list } => Of(list, api),
        TypeModel.List list => OfTexts("ListParts", list.Item, api),
        TypeModel.Map map when HasText(map.Value) => OfTexts("MapParts", map.Value, api),
        TypeModel.Map or TypeModel.Declared { Kind: DeclaredKind.Object } => $"{Support}JsonParts<{TypeText.Of(type, api)}, {JsonShape.Of(type, api)}>",
        _ => OfTexts("TextParts", type, api),
    };

    /// <summary>Whether the values of a map are texts; what else they are is told by their JSON.</summary>
    private static bool HasText(TypeModel type) => type.Unconstrained
        is TypeModel.Scalar { Kind: not ScalarKind.Any } or TypeModel.Declared { Kind: not DeclaredKind.Object } or TypeModel.InString or TypeModel.Joined;

    private static string OfTexts(string shape, TypeModel inner, ApiNames api) => $"{Support}{shape}<{TypeText.Of(inner, api)}, {TextShape.Of(inner, api)}>";
}
