using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The struct that reads and writes a record as XML, as far as any body needs it. Few types have one, so that they take no names of their own: a class
/// of the API holds them all.
/// <code>
/// internal static partial class PortalXml
/// {
///     internal readonly struct PetShape : IXml&lt;Pet&gt;, IXmlName { … }
/// }
/// </code>
/// </summary>
internal static class ObjectXmlEmitter
{
    private const string Support = "global::Clientwright.Support.";

    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, ApiNames api)
    {
        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.Object), api);
        using (writer.BlankLine().OpenBlock($"internal static partial class {api.Xml}"))
        {
            writer.Lines(Attributes.GeneratedCode);
            using (writer.OpenBlock($"internal readonly struct {XmlShape.OfObject(model.Name)} : {Support}IXml<{type}>, {Support}IXmlName"))
            {
                writer.Lines($"public {Support}XmlName Name => {XmlNameTypes.Value(model.XmlName ?? new XmlName(model.Name))};");
                if (model.HasXml && model.XmlUse.HasFlag(WireUse.Read))
                {
                    ObjectXmlReaderEmitter.Write(writer.BlankLine(), model, members, type, api);
                }

                if (model.HasXml && model.XmlUse.HasFlag(WireUse.Write))
                {
                    ObjectXmlWriterEmitter.Write(writer.BlankLine(), model, members, type, api);
                }
            }
        }
    }
}
