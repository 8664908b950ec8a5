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
        _ => BodyWords.Of(body.As?.Value ?? BodyWords.Json) switch
        {
            BodyWords.Form => BodyKind.Form,
            BodyWords.Xml => BodyKind.Xml,
            BodyWords.Text => BodyKind.Text,
            BodyWords.Multipart => BodyKind.Multipart,
            BodyWords.Binary => BodyKind.Bytes,
            _ => BodyKind.Json,
        },
    };

    public static string MediaTypeOf(BodySpec body, BodyKind kind) =>
        BodyWords.MediaTypeOf(body.As?.Value ?? (kind is BodyKind.Stream or BodyKind.File ? BodyWords.Binary : BodyWords.Json));
}
