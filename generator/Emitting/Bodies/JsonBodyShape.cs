using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class JsonBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api)
    {
        var type = TypeOf(body);
        var mediaType = body.MediaType == BodyModel.Json ? "" : ", " + Literal.String(body.MediaType);
        return $"{Support}JsonBody.Create<{TypeText.Of(type, api)}, {JsonShape.Of(type, api)}>({value}{mediaType})";
    }

    public override string Reading(BodyModel body, ApiNames api) => $"Json<{TypeText.Of(body.Type, api)}, {JsonShape.Of(body.Type, api)}>";
}
