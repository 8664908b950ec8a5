using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A choice of types, told apart by what their JSON looks like, as a record with a case for each type.</summary>
internal static class UntaggedEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Untagged model, ApiNames api, CaseClosure closure) => ChoiceRecord.Write(
        writer, model.Name, [.. model.Cases.Select(static choice => (choice.Name, choice.Type, (string?)null))], model.Others, api, closure);

    /// <summary>The cases, with the one of what is none of them.</summary>
    public static IReadOnlyList<(string Name, TypeModel Type)> CasesOf(DeclarationModel.Untagged model) =>
        [.. model.Cases.Select(choice => (choice.Name, choice.Type)), .. model.Others is { } others ? [(OneOfEmitter.Others, others)] : Array.Empty<(string, TypeModel)>()];
}
