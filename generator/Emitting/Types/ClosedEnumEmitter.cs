using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>An enum that has the values of the spec and no others, as a C# enum with the struct that knows its texts.</summary>
internal static class ClosedEnumEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Enumeration model, ApiNames api)
    {
        using (writer.OpenBlock($"public enum {model.Name}"))
        {
            foreach (var value in model.Values)
            {
                writer.Lines($"{value.Name},");
            }
        }

        var type = TypeText.Of(new TypeModel.Declared(model.Name, DeclaredKind.ClosedEnum), api);
        writer.BlankLine().Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal readonly struct {model.Name}Text : global::Clientwright.Support.IText<{type}>"))
        {
            writer.Lines($"public string Kind => \"one of the values of {model.Name}\";");
            WriteFormat(writer.BlankLine(), model, type);
            WriteTryParse(writer.BlankLine(), model, type);
            EnumSpellings.WriteComparison(writer, model);
        }
    }

    private static void WriteFormat(CodeWriter writer, DeclarationModel.Enumeration model, string type)
    {
        using (writer.OpenBlock($"public string Format({type} value) => value switch", end: "};"))
        {
            foreach (var value in model.Values)
            {
                writer.Lines($"{type}.{value.Name} => {Literal.String(value.WireName)},");
            }

            writer.Lines($"_ => throw new global::System.ArgumentException($\"{{value}} is none of the values of {model.Name}.\"),");
        }
    }

    private static void WriteTryParse(CodeWriter writer, DeclarationModel.Enumeration model, string type)
    {
        using (writer.OpenBlock($"public bool TryParse(global::System.ReadOnlySpan<char> text, out {type} value)"))
        {
            using (writer.OpenBlock($"{type}? known = text switch", end: "};"))
            {
                writer.Lines($"{EnumSpellings.Arms(model, value => $"{type}.{value.Name}")}\n_ => null,");
            }

            writer.BlankLine().Lines(
                """
                value = known.GetValueOrDefault();
                return known.HasValue;
                """);
        }
    }
}
