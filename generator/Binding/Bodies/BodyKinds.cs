using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>What a spec says of a body → how it stands on the wire. A stream does so as it is, whatever its media type.</summary>
internal static class BodyKinds
{
    public static BodyKind Of(BodySpec body, TypeModel type) => Nullability.Remove(type) switch
    {
        TypeModel.Scalar { Kind: ScalarKind.Binary } => BodyKind.Stream,
        TypeModel.Scalar { Kind: ScalarKind.File } => BodyKind.File,
        _ => BodyWords.Of(WordOf(body)) switch
        {
            BodyWords.Json when body.Stream is not null => BodyKind.JsonItems,
            BodyWords.JsonLines => BodyKind.JsonLines,
            BodyWords.Events => BodyKind.Events,
            BodyWords.Form => BodyKind.Form,
            BodyWords.Xml => BodyKind.Xml,
            BodyWords.Text => BodyKind.Text,
            BodyWords.Multipart => BodyKind.Multipart,
            BodyWords.Binary => BodyKind.Bytes,
            _ => BodyKind.Json,
        },
    };

    public static string MediaTypeOf(BodySpec body, BodyKind kind) =>
        BodyWords.MediaTypeOf(kind is BodyKind.Stream or BodyKind.File && body.As is null ? BodyWords.Binary : WordOf(body));

    /// <summary>The type of its property: items that come one by one are no list.</summary>
    public static TypeModel TypeOf(BodyKind kind, TypeModel type) => kind switch
    {
        BodyKind.JsonLines or BodyKind.JsonItems => new TypeModel.Streamed(((TypeModel.List)type).Item),
        BodyKind.Events => new TypeModel.Streamed(new TypeModel.ServerEvent(type)),
        _ => type,
    };

    /// <summary>The word or media type that is said, or goes without saying.</summary>
    public static string WordOf(BodySpec body) => body.As?.Value ?? (body.Schema.Events is null ? BodyWords.Json : BodyWords.Events);
}
