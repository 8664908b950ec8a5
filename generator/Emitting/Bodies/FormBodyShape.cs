using Clientwright.Models;

namespace Clientwright.Emitting;

internal sealed class FormBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api)
    {
        var type = TypeOf(body);
        return $"{Support}FormBody.Create<{TypeText.Of(type, api)}, {JsonShape.Of(type, api)}>({value})";
    }

    public override string Reading(BodyModel body, ApiNames api) => throw new InvalidOperationException("No answer is a form.");
}
