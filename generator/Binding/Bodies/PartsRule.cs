using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>A multipart body is an object, each of whose members is a part, or several of one name.</summary>
internal static class PartsRule
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Bytes = "application/octet-stream";

    public static bool Check(TypeModel type, BodySpec body, BindingScope scope)
    {
        if (type is TypeModel.Declared { Kind: DeclaredKind.Object } declared && scope.ShapeOf(declared.Name).Others is null)
        {
            return true;
        }

        scope.Report(DiagnosticIds.BodyOfAnotherType, body.As!.Span, body.As.Value, "an object that has no 'others'", "write such a type, or another 'as'");
        return false;
    }

    public static EquatableArray<PartModel> Bind(TypeModel type, BodySpec body, BindingScope scope)
    {
        var hints = (body.Schema.Fields ?? EquatableArray<FieldSpec>.Empty)
            .Where(static field => field.Part is not null)
            .GroupBy(static field => field.WireName.Value, StringComparer.Ordinal)
            .ToDictionary(static fields => fields.Key, static fields => fields.First().Part, StringComparer.Ordinal);
        return scope.ShapeOf(((TypeModel.Declared)type).Name).Members
            .Where(static member => member.Access != Access.Read)
            .Select(member => Bind(member, hints.TryGetValue(member.WireName, out var hint) ? hint : null))
            .ToEquatableArray();
    }

    private static PartModel Bind(MemberModel member, PartSpec? hint)
    {
        var isJson = hint?.Type is { } media && BodyWords.Of(media.Value) == BodyWords.Json;
        var item = (member.Type as TypeModel.List)?.Item;
        var isEach = item is not null && (hint?.IsEach ?? (KindOf(item, isJson) != BodyKind.Json));
        var type = isEach ? item! : member.Type;
        var kind = KindOf(type, isJson);
        var content = new BodyModel(type, IsOptional: false, null) { Kind = kind, MediaType = hint?.Type?.Value ?? MediaTypeOf(kind) };
        return new PartModel(member, content, hint?.FileName?.Value, isEach);
    }

    private static BodyKind KindOf(TypeModel type, bool isJson) => type switch
    {
        TypeModel.Scalar { Kind: ScalarKind.Binary } => BodyKind.Stream,
        TypeModel.Scalar { Kind: ScalarKind.File } => BodyKind.File,
        _ when isJson => BodyKind.Json,
        TypeModel.Scalar { Kind: ScalarKind.Bytes, Format: ScalarFormat.Usual } => BodyKind.Bytes,
        _ => TextForm.Has(type) ? BodyKind.Text : BodyKind.Json,
    };

    private static string MediaTypeOf(BodyKind kind) => kind switch
    {
        BodyKind.Json => BodyModel.Json,
        BodyKind.Text => Text,
        _ => Bytes,
    };
}
