using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What events say, as a record with a case for each name, and what reads it.</summary>
internal static class EventsEmitter
{
    /// <summary>What the reader of a choice of events is called, behind the choice's name: it has the place that the reader of JSON has elsewhere.</summary>
    public const string ReaderSuffix = "Json";

    public static void Write(CodeWriter writer, DeclarationModel.Events model, ApiNames api, CaseClosure closure)
    {
        ChoiceRecord.Write(
            writer,
            model.Name,
            [.. model.Cases.Select(static choice => (choice.Name, choice.Type, (string?)$"What the event '{choice.Event}' says."))],
            model.Others?.Type,
            api,
            closure);
        if (model.JsonUse != WireUse.None)
        {
            WriteReader(writer.BlankLine(), model, api);
        }
    }

    private static void WriteReader(CodeWriter writer, DeclarationModel.Events model, ApiNames api)
    {
        var choice = $"global::{api.Namespace}.{model.Name}";
        var result = $"{ApiType.Of(api, "ServerEvent")}<{choice}>";
        writer.Lines(Attributes.GeneratedCode);
        using (writer.OpenBlock($"internal static class {model.Name}{ReaderSuffix}"))
        using (writer.OpenBlock($"internal static {result}? Read(global::Clientwright.Support.ReceivedEvent received)"))
        {
            using (writer.OpenBlock($"{choice}? data = received.Name switch", end: "};"))
            {
                foreach (var one in model.Cases)
                {
                    writer.Lines($"{Literal.String(one.Event)} => new {choice}.{one.Name}({EventsBodyShape.DataOf(one.Type, one.IsText, api)}),");
                }

                writer.Lines(model.Others is { } others
                    ? $"_ => new {choice}.{OneOfEmitter.Others}({EventsBodyShape.DataOf(others.Type, others.IsText, api)}),"
                    : "_ => null,");
            }

            writer.Lines($"return data is null ? null : new {result}(data, received.Name, received.Id, received.Retry);");
        }
    }
}
