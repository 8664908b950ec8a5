using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The bodies that a request may have, as a record with a case for each media type.</summary>
internal static class BodyChoiceEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.BodyChoice model, ApiNames api, CaseClosure closure) => ChoiceRecord.Write(
        writer, model.Name, [.. model.Cases.Select(static choice => (choice.Name, choice.Body.Type, SummaryOf(choice.Body)))], others: null, api, closure);

    private static string? SummaryOf(BodyModel body) => body.Summary ?? $"Sent as '{body.MediaType}'.";
}
