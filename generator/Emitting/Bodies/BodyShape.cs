using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>How a kind of body is written and read: the expressions that an endpoint has for it.</summary>
internal abstract class BodyShape
{
    protected const string Support = "global::Clientwright.Support.";

    private static readonly BodyShape Json = new JsonBodyShape();
    private static readonly BodyShape JsonLines = new ItemsBodyShape("JsonLines");
    private static readonly BodyShape JsonItems = new ItemsBodyShape("JsonItems");
    private static readonly BodyShape Events = new EventsBodyShape();
    private static readonly BodyShape Form = new FormBodyShape();
    private static readonly BodyShape Text = new TextBodyShape();
    private static readonly BodyShape Xml = new XmlBodyShape();
    private static readonly BodyShape Bytes = new BytesBodyShape();
    private static readonly BodyShape Stream = new StreamBodyShape();
    private static readonly BodyShape File = new FileBodyShape();
    private static readonly BodyShape Multipart = new MultipartBodyShape();
    private static readonly BodyShape Choice = new ChoiceBodyShape();

    public static BodyShape Of(BodyModel body) => body.Kind switch
    {
        BodyKind.Json => Json,
        BodyKind.JsonLines => JsonLines,
        BodyKind.JsonItems => JsonItems,
        BodyKind.Events => Events,
        BodyKind.Form => Form,
        BodyKind.Text => Text,
        BodyKind.Xml => Xml,
        BodyKind.Bytes => Bytes,
        BodyKind.Stream => Stream,
        BodyKind.File => File,
        BodyKind.Multipart => Multipart,
        BodyKind.Choice => Choice,
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, null),
    };

    /// <summary>The expression that makes a request's content of a value.</summary>
    public abstract string Content(BodyModel body, string value, ApiNames api);

    /// <summary>
    /// The reading of an answer: the name of the method behind <c>TryRead</c> or <c>TryReadOptional</c>, with its type arguments. Its first
    /// parameter is what was read.
    /// </summary>
    public abstract string Reading(BodyModel body, ApiNames api);

    /// <summary>What that method takes behind what was read, each argument with a comma before it.</summary>
    public virtual string Arguments(BodyModel body, ApiNames api) => "";

    /// <summary>The expression that makes the property of what was read.</summary>
    public virtual string Value(BodyModel body, string read, ApiNames api) => read;

    /// <summary>What becomes of an answer's body: a member of <c>BodyUse</c>.</summary>
    public static string UseOf(BodyModel? body) => body is null ? "Ignore" : body.IsOpen ? "Open" : "Read";

    // Where the body may be absent, null says just that; it is not sent as a JSON null.
    protected static TypeModel TypeOf(BodyModel body) => body is { IsOptional: true, Type: TypeModel.Nullable nullable } ? nullable.Inner : body.Type;
}
