using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// One of several bodies, each of which is written as a body of its kind is:
/// <code>
/// request.Body switch
/// {
///     PutPictureBody.Png choice => StreamBody.Create(choice.Value, "image/png"),
///     PutPictureBody.Json choice => JsonBody.Create&lt;Picture, PictureJson&gt;(choice.Value),
///     _ => throw new ArgumentNullException("Body"),
/// }
/// </code>
/// </summary>
internal sealed class ChoiceBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api)
    {
        var type = TypeText.Of(body.Type, api);
        var arms = body.Cases.Select(choice =>
            $"    {type}.{choice.Name} choice => {Of(choice.Body).Content(choice.Body, "choice.Value", api).Replace("\n", "\n    ")},\n");
        return $"{value} switch\n{{\n{string.Concat(arms)}    _ => throw new global::System.ArgumentNullException(\"Body\"),\n}}";
    }

    public override string Reading(BodyModel body, ApiNames api) => throw new InvalidOperationException("An answer's bodies are a case each.");
}
