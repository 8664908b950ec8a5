using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The struct that reads and writes a record as JSON, as far as any body needs it.</summary>
internal static class ObjectJsonEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, ApiNames api)
    {
        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.Object), api);
        writer.BlankLine().Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal readonly struct {model.Name}Json : global::Clientwright.Support.IJson<{type}>"))
        {
            if (model.JsonUse.HasFlag(WireUse.Read))
            {
                ObjectReaderEmitter.Write(writer, model, members, type, api);
            }

            if (model.JsonUse.HasFlag(WireUse.Write))
            {
                ObjectWriterEmitter.Write(writer.BlankLine(), model, members, type, api);
            }
        }
    }
}
