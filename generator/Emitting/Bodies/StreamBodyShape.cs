using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class StreamBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) => $"{Support}StreamBody.Create({value}, {Literal.String(body.MediaType)})";

    public override string Reading(BodyModel body, ApiNames api) => "Stream";
}
