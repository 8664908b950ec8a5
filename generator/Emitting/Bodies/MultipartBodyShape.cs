using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// Parts, each of which is written as a body of its kind is:
/// <code>
/// new MultipartBody("multipart/form-data")
///     .Add("title", null, TextBody.Create&lt;string, StringText&gt;(request.Body.Title, "text/plain"))
///     .AddFile("picture", "picture.png", request.Body.Picture, "image/png")
/// </code>
/// </summary>
internal sealed class MultipartBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api)
    {
        var parts = body.Parts.Select((part, index) => "\n        " + Part(part, value, index, api));
        return $"new {Support}MultipartBody({Literal.String(body.MediaType)}){string.Concat(parts)}";
    }

    public override string Reading(BodyModel body, ApiNames api) => throw new InvalidOperationException("No answer is read by its parts.");

    private static string Part(PartModel part, string body, int index, ApiNames api)
    {
        var states = ObjectMember.StatesOf(part.Member);
        var value = $"{body}.{part.Member.Name}{(states == MemberStates.ValueOrNullOrAbsent ? ".Value" : "")}";
        var isOptional = states is not (MemberStates.Value or MemberStates.Constant);
        var name = $"{Literal.String(part.Member.WireName)}, {(part.FileName is { } fileName ? Literal.String(fileName) : "null")}";
        if (part.Content.Kind == BodyKind.File)
        {
            var method = (isOptional ? "AddOptional" : "Add") + (part.IsEach ? "Files" : "File");
            return $".{method}({name}, {value}, {Literal.String(part.Content.MediaType)})";
        }

        // A number keeps the variable apart from the others.
        var variable = "part" + StatusText.Number(index);
        if (part.IsEach)
        {
            var content = Of(part.Content).Content(part.Content, variable, api);
            return $".{(isOptional ? "AddOptional" : "Add")}Each({name}, {value}, static {variable} => {content})";
        }

        return isOptional
            ? $".AddOptional({name}, {value} is {{ }} {variable} ? {Of(part.Content).Content(part.Content, variable, api)} : null)"
            : $".Add({name}, {Of(part.Content).Content(part.Content, value, api)})";
    }
}
