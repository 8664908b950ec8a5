using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// A choice of types, told apart by a member of theirs, as a record with a case for each type:
/// <code>
/// public abstract partial record Shape
/// {
///     public string Kind { get; }
///     public sealed record Circle(global::Api.Circle Value) : Shape("circle");
/// }
/// </code>
/// The types themselves stay what they are, since one type may be a case of several choices.
/// </summary>
internal static class OneOfEmitter
{
    /// <summary>The case of kinds that the spec does not name.</summary>
    public const string Others = "Other";

    public static void Write(CodeWriter writer, DeclarationModel.OneOf model, ApiNames api, CaseClosure closure)
    {
        writer.Lines(Attributes.Closed);
        using (writer.OpenBlock($"public {closure.Modifier} partial record {model.Name}"))
        {
            writer.Lines($"private {model.Name}(string kind) => Kind = kind;").BlankLine();
            Documentation.Write(writer, "summary", $"Which case it is, as the API says it: the member '{model.Discriminator}'.");
            writer.Lines("public string Kind { get; }");
            closure.WriteBase(writer);
            CaseConversions.Write(writer, model.Name, [.. model.Cases.Select(choice => (choice.Name, choice.Type))], api);
            MatchEmitter.Write(writer, [.. model.Cases.Select(choice => choice.Name), .. model.Others is null ? Array.Empty<string>() : [Others]]);
            foreach (var choice in model.Cases)
            {
                WriteCase(writer.BlankLine(), model, choice, api, closure);
            }

            if (model.Others is { } others)
            {
                WriteOthers(writer.BlankLine(), model, others, api, closure);
            }
        }
    }

    private static void WriteCase(CodeWriter writer, DeclarationModel.OneOf model, OneOfCaseModel choice, ApiNames api, CaseClosure closure)
    {
        var type = TypeText.Of(choice.Type, api);
        var values = choice.Values.Select(Literal.String).ToArray();
        Documentation.Write(writer, "summary", $"The case of {string.Join(", ", choice.Values.Select(value => $"'{value}'"))}.");
        var header = values.Length == 1
            ? $"public sealed record {choice.Name}({type} Value) : {model.Name}({values[0]})"
            : $"""
              public sealed record {choice.Name}({type} Value, string Kind = {values[0]}) : {model.Name}(
                  Kind is {string.Join(" or ", values)} ? Kind : throw new global::System.ArgumentException("The kind is another case's.", nameof(Kind)))
              """;
        CaseRecord.Write(writer, header, choice.Name, choice.Type, api, closure, isDerived: true);
    }

    private static void WriteOthers(CodeWriter writer, DeclarationModel.OneOf model, TypeModel others, ApiNames api, CaseClosure closure)
    {
        Documentation.Write(
            writer, "summary", "A kind that the API has beyond these." + (model.Envelope is null ? " It is empty where the API says none." : ""));
        var header = $"public sealed record {Others}(string Kind, {TypeText.Of(others, api)} Value) : {model.Name}(Kind)";
        CaseRecord.Write(writer, header, Others, others, api, closure, isDerived: true);
    }
}
