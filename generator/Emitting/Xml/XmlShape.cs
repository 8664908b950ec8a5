using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that reads and writes a type as an XML element, an <c>IXml&lt;T&gt;</c>.</summary>
internal static class XmlShape
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(TypeModel type, ApiNames api) => type switch
    {
        TypeModel.Declared { Kind: DeclaredKind.Object } declared => $"global::{api.Namespace}.{api.Xml}.{OfObject(declared.Name)}",
        TypeModel.List list => $"{Support}ListXml<{TypeText.Of(list.Item, api)}, {Of(list.Item, api)}, {XmlNameTypes.Of(list.XmlItem!)}>",
        TypeModel.Map map => OfMany("MapXml", map.Value, api),
        TypeModel.Nullable { Inner: var inner } when TypeText.IsNullable(inner) => Of(inner, api),
        TypeModel.Nullable { Inner: var inner } => OfMany(TypeText.IsValueType(inner) ? "NullableValueXml" : "NullableXml", inner, api),
        TypeModel.Constrained { Unconstrained: TypeModel.List or TypeModel.Map } constrained =>
            $"{Support}ConstrainedXml<{TypeText.Of(type, api)}, {Of(constrained.Inner, api)}, {LocalConstraints.NameOf(constrained, api)}>",
        TypeModel.Single single => Of(single.Inner, api),
        _ => $"{Support}TextXml<{TypeText.Of(type, api)}, {TextShape.Of(type, api)}>",
    };

    /// <summary>The simple name of a record's struct, inside the class that holds them all.</summary>
    public static string OfObject(string name) => name + "Shape";

    private static string OfMany(string shape, TypeModel inner, ApiNames api) => $"{Support}{shape}<{TypeText.Of(inner, api)}, {Of(inner, api)}>";
}
