using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>JSON values that are written and read one by one.</summary>
/// <param name="reading">What the method is called that reads them.</param>
internal sealed class ItemsBodyShape(string reading) : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) =>
        $"new {Support}ItemsBody<{Item(body, api)}>({value}, {Literal.String(body.MediaType)}, isArray: {(body.Kind == BodyKind.JsonItems ? "true" : "false")})";

    public override string Reading(BodyModel body, ApiNames api) => $"{reading}<{Item(body, api)}>";

    public override string Value(BodyModel body, string read, ApiNames api) => $"new {TypeText.Of(body.Type, api)}({read})";

    private static string Item(BodyModel body, ApiNames api)
    {
        var item = ((TypeModel.Streamed)body.Type).Item;
        return $"{TypeText.Of(item, api)}, {JsonShape.Of(item, api)}";
    }
}
