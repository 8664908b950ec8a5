using Clientwright.Collections;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>
/// Where a stream can stand: it is no part of JSON, so that no type is made of one. It is a whole body, or a member, or the items of one, in a
/// multipart body that is declared in place.
/// </summary>
internal static class StreamPlaces
{
    public static void Allow(BodySpec body, BindingScope scope)
    {
        Allow(body.Schema.Type, scope);
        if (body.As is not { } form || BodyWords.Of(form.Value) != BodyWords.Multipart)
        {
            return;
        }

        foreach (var field in body.Schema.Fields ?? EquatableArray<FieldSpec>.Empty)
        {
            Allow(Item(field.Schema.Type), scope);
            Allow(field.Schema.Items?.Type, scope);
            if (field.Part is { } part)
            {
                scope.AllowInBody(part.Span);
            }
        }
    }

    private static TypeExpression? Item(TypeExpression? type) => type switch
    {
        TypeExpression.List list => list.Item,
        TypeExpression.Nullable nullable => Item(nullable.Inner),
        _ => type,
    };

    private static void Allow(TypeExpression? type, BindingScope scope)
    {
        switch (type)
        {
            case TypeExpression.Named named:
                scope.AllowInBody(named.Span);
                break;
            case TypeExpression.Nullable nullable:
                Allow(nullable.Inner, scope);
                break;
        }
    }
}
