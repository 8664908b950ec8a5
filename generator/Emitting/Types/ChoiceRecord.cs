using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// A choice of types that has nothing but its cases:
/// <code>
/// public abstract partial record Size
/// {
///     public static implicit operator Size(int value) => new Int32(value);
///     public sealed record Int32(int Value) : Size;
/// }
/// </code>
/// </summary>
internal static class ChoiceRecord
{
    /// <param name="cases">Each with what its documentation says; null for nothing.</param>
    /// <param name="others">The case of what is none of these; null where there is none.</param>
    public static void Write(
        CodeWriter writer, string choice, IReadOnlyList<(string Name, TypeModel Type, string? Summary)> cases, TypeModel? others, ApiNames api, CaseClosure closure)
    {
        (string Name, TypeModel Type, string? Summary)[] all = others is null ? [.. cases] : [.. cases, (OneOfEmitter.Others, others, null)];
        writer.Lines(Attributes.Closed);
        using (writer.OpenBlock($"public {closure.Modifier} partial record {choice}"))
        {
            writer.Lines($"private {choice}() {{ }}");
            closure.WriteBase(writer);
            CaseConversions.Write(writer, choice, [.. cases.Select(one => (one.Name, one.Type))], api);
            MatchEmitter.Write(writer, [.. all.Select(one => one.Name)]);
            foreach (var (name, type, summary) in all)
            {
                Documentation.Write(writer.BlankLine(), "summary", summary);
                CaseRecord.Write(writer, $"public sealed record {name}({TypeText.Of(type, api)} Value) : {choice}", name, type, api, closure, isDerived: false);
            }
        }
    }
}
