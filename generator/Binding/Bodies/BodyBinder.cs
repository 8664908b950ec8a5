using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A body → the property <c>Body</c> of a request or of a case.</summary>
internal static class BodyBinder
{
    /// <param name="inlineName">The C# name of its type, should it be declared in place.</param>
    /// <returns>Null where there can be no such body; that is reported.</returns>
    public static BodyModel? Bind(BodySpec body, string inlineName, BodyDirection direction, BindingScope scope)
    {
        var schema = body.Schema;
        StreamPlaces.Allow(body, scope);
        if (SchemaBinder.Bind(schema, scope.NameOf(schema.Name, inlineName), scope) is not { } type)
        {
            return null;
        }

        var kind = BodyKinds.Of(body, type);
        if (!BodyRules.Check(kind, type, body, direction, scope))
        {
            return null;
        }

        return new BodyModel(BodyKinds.TypeOf(kind, type), body.IsOptional, schema.Summary)
        {
            Kind = kind,
            MediaType = BodyKinds.MediaTypeOf(body, kind),
            AreEventsNamed = schema.Events is not null,
            IsTextOfEvents = kind == BodyKind.Events && EventsBinder.IsText(type),
            LastEvent = body.Last?.Value,
            EndOfEvents = body.Until?.Value,
            XmlName = kind == BodyKind.Xml ? XmlRule.NameOf(body) : null,
            Parts = kind == BodyKind.Multipart ? PartsRule.Bind(type, body, scope) : default,
        };
    }
}
