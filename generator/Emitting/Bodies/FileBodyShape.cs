using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A stream with what is said of it. The type of files is the API's own, so that the support code knows them by an interface only.</summary>
internal sealed class FileBodyShape : BodyShape
{
    public override string Content(BodyModel body, string value, ApiNames api) => $"{Support}StreamBody.OfFile({value}, {Literal.String(body.MediaType)})";

    public override string Reading(BodyModel body, ApiNames api) => "Stream";

    public override string Value(BodyModel body, string read, ApiNames api) => $"new {ApiType.Of(api, "FileContent")}({read}, answer.FileName, answer.MediaType)";
}
