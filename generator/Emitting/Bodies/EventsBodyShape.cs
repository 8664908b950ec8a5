using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// Server-sent events. What tells them apart by name has a reader of its own; else each is read as the one type:
/// <code>
/// answer.TryReadEvents&lt;ServerEvent&lt;Delta&gt;&gt;(out var body, static received => new(received.Json&lt;Delta, DeltaJson&gt;(), …), end: "[DONE]")
/// </code>
/// </summary>
internal sealed class EventsBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) => throw new InvalidOperationException("No request is sent as events.");

    public override string Reading(BodyModel body, ApiNames api) => $"Events<{TypeText.Of(((TypeModel.Streamed)body.Type).Item, api)}>";

    public override string Arguments(BodyModel body, ApiNames api) =>
        $", {Reader(body, api)}"
        + (body.LastEvent is { } last ? $", last: {Literal.String(last)}" : "")
        + (body.EndOfEvents is { } end ? $", end: {Literal.String(end)}" : "");

    public override string Value(BodyModel body, string read, ApiNames api) => $"new {TypeText.Of(body.Type, api)}({read})";

    /// <summary>The expression that reads the data of an event.</summary>
    public static string DataOf(TypeModel type, bool isText, ApiNames api) => isText
        ? $"received.Text<{TypeText.Of(type, api)}, {TextShape.Of(type, api)}>()"
        : $"received.Json<{TypeText.Of(type, api)}, {JsonShape.Of(type, api)}>()";

    private static string Reader(BodyModel body, ApiNames api)
    {
        var data = ((TypeModel.ServerEvent)((TypeModel.Streamed)body.Type).Item).Data;
        return body.AreEventsNamed
            ? $"{TypeText.Of(data, api)}{EventsEmitter.ReaderSuffix}.Read"
            : $"static received => new {ApiType.Of(api, "ServerEvent")}<{TypeText.Of(data, api)}>({DataOf(data, body.IsTextOfEvents, api)}, received.Name, received.Id, received.Retry)";
    }
}
