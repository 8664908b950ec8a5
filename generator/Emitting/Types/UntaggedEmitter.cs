using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// A choice of types, told apart by what their JSON looks like, as a record with a case for each type:
/// <code>
/// public abstract partial record Size
/// {
///     public static implicit operator Size(int value) => new Int32(value);
///     public sealed record Int32(int Value) : Size;
/// }
/// </code>
/// </summary>
internal static class UntaggedEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Untagged model, ApiNames api, CaseClosure closure)
    {
        var cases = CasesOf(model);
        writer.Lines(Attributes.Closed);
        using (writer.OpenBlock($"public {closure.Modifier} partial record {model.Name}"))
        {
            writer.Lines($"private {model.Name}() {{ }}");
            closure.WriteBase(writer);
            CaseConversions.Write(writer, model.Name, [.. model.Cases.Select(choice => (choice.Name, choice.Type))], api);
            MatchEmitter.Write(writer, [.. cases.Select(choice => choice.Name)]);
            foreach (var (name, type) in cases)
            {
                var header = $"public sealed record {name}({TypeText.Of(type, api)} Value) : {model.Name}";
                CaseRecord.Write(writer.BlankLine(), header, name, type, api, closure, isDerived: false);
            }
        }
    }

    /// <summary>The cases, with the one of what is none of them.</summary>
    public static IReadOnlyList<(string Name, TypeModel Type)> CasesOf(DeclarationModel.Untagged model) =>
        [.. model.Cases.Select(choice => (choice.Name, choice.Type)), .. model.Others is { } others ? [(OneOfEmitter.Others, others)] : Array.Empty<(string, TypeModel)>()];
}
