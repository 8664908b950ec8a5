using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class XmlBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) =>
        $"{Support}XmlBody.Create<{Arguments(TypeOf(body), body, api)}>({value}, {Literal.String(body.MediaType)})";

    public override string Reading(BodyModel body, ApiNames api) => $"Xml<{Arguments(body.Type, body, api)}>";

    // A type that has a name of its own is the name as well.
    private static string Arguments(TypeModel type, BodyModel body, ApiNames api)
    {
        var shape = XmlShape.Of(type, api);
        return $"{TypeText.Of(type, api)}, {shape}, {(body.XmlName is { } name ? XmlNameTypes.Of(name) : shape)}";
    }
}
