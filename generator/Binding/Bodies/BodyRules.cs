using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What each kind of body asks of its type, and where it can be.</summary>
internal static class BodyRules
{
    public static bool Check(BodyKind kind, TypeModel type, BodySpec body, BodyDirection direction, BindingScope scope) =>
        StreamRule.CheckKeys(kind, body, scope) && CheckKind(kind, type, body, direction, scope);

    private static bool CheckKind(BodyKind kind, TypeModel type, BodySpec body, BodyDirection direction, BindingScope scope) => kind switch
    {
        BodyKind.JsonLines or BodyKind.JsonItems => CheckItems(type, body, scope),
        BodyKind.Events => CheckDirection(BodyDirection.Response, "an answer", body, direction, scope),
        BodyKind.Form => CheckDirection(BodyDirection.Request, "a request", body, direction, scope) && FormRule.Check(type, body, scope),
        BodyKind.Text => TextForm.Has(type) || Report("a scalar or an enum", type, body, scope),
        BodyKind.Xml => XmlRule.Check(type, body, scope),
        BodyKind.Bytes => type is TypeModel.Scalar { Kind: ScalarKind.Bytes, Format: ScalarFormat.Usual }
            || Report("'bytes', 'binary' or 'file'", type, body, scope),
        BodyKind.Multipart => CheckDirection(BodyDirection.Request, "a request", body, direction, scope) && PartsRule.Check(type, body, scope),
        BodyKind.Stream => CheckStream(type, body, scope) && CheckRange(body, direction, scope),
        BodyKind.File => CheckStream(type, body, scope),
        _ => true,
    };

    // Nobody has all items at once, to count or compare them.
    private static bool CheckItems(TypeModel type, BodySpec body, BindingScope scope) => type is TypeModel.List
        || (type.Unconstrained is TypeModel.List
            ? Report("a list of any items", body, "remove 'minItems', 'maxItems' and 'unique'", scope)
            : Report("a list", type, body, scope));

    /// <summary>A stream is there or is not: the key says whether it may be absent.</summary>
    private static bool CheckStream(TypeModel type, BodySpec body, BindingScope scope) =>
        type is TypeModel.Scalar || Report("there, or absent by 'body?'", type, body, scope);

    private static bool CheckRange(BodySpec body, BodyDirection direction, BindingScope scope)
    {
        if (direction != BodyDirection.Request || body.As is not { } form || form.Value.IndexOf('*') < 0)
        {
            return true;
        }

        scope.Report(DiagnosticIds.RangeOfMediaTypes, form.Span, form.Value);
        return false;
    }

    private static bool CheckDirection(BodyDirection needed, string where, BodySpec body, BodyDirection direction, BindingScope scope)
    {
        if (direction == needed)
        {
            return true;
        }

        scope.Report(DiagnosticIds.BodyOfAnotherDirection, body.As?.Span ?? body.Schema.Span, BodyKinds.WordOf(body), where);
        return false;
    }

    private static bool Report(string needed, TypeModel type, BodySpec body, BindingScope scope) =>
        Report(needed, body, Nullability.IsNullable(type) ? "remove '| null'" : "write such a type, or another 'as'", scope);

    private static bool Report(string needed, BodySpec body, string advice, BindingScope scope)
    {
        scope.Report(DiagnosticIds.BodyOfAnotherType, body.As?.Span ?? body.Stream?.Span ?? body.Schema.Span, body.As?.Value ?? (body.Stream is null ? "binary" : "stream: true"), needed, advice);
        return false;
    }
}
