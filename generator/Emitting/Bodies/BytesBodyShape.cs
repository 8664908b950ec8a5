using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class BytesBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) => $"{Support}BytesBody.Create({value}, {Literal.String(body.MediaType)})";

    public override string Reading(BodyModel body, ApiNames api) => "Bytes";
}
