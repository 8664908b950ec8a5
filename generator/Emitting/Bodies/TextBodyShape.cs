using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class TextBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) =>
        $"{Support}TextBody.Create<{TypeText.Of(body.Type, api)}, {TextShape.Of(body.Type, api)}>({value}, {Literal.String(body.MediaType)})";

    public override string Reading(BodyModel body, ApiNames api) => $"Text<{TypeText.Of(body.Type, api)}, {TextShape.Of(body.Type, api)}>";
}
