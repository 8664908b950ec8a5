using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The interface of a response that is declared for the whole API, by which one piece of code can treat it whichever endpoint gave it.</summary>
internal static class SharedCaseEmitter
{
    public static void Write(CodeWriter writer, SharedCaseModel shared, ApiNames api)
    {
        Documentation.Write(writer.BlankLine(), "summary", shared.Means);
        writer.Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"public interface {shared.InterfaceName}"))
        {
            writer.Lines("int StatusCode { get; }");
            foreach (var property in shared.Properties)
            {
                var type = property.IsOptional ? TypeText.OrNull(property.Type, api) : TypeText.Of(property.Type, api);
                PropertyEmitter.Write(writer, $"{type} {property.Name} {{ get; }}", property.Summary);
            }
        }
    }
}
