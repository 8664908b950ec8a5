using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Puts their order in the place of positions, so that what files share stays equal while text is written between and above it. The order is
/// kept since it decides: of two that want one name, the first has it.
/// </summary>
/// <remarks>A part of the spec model that is forgotten here keeps its positions: it is bound again more often than it has to be, and a test fails.</remarks>
internal sealed class PositionRanks
{
    private readonly List<int> _starts = [];
    private int[]? _ranks;

    private PositionRanks()
    {
    }

    public static SharedSpec Apply(SharedSpec spec)
    {
        var ranks = new PositionRanks();
        ranks.Map(spec);
        ranks._ranks = [.. ranks._starts.Distinct().OrderBy(static start => start)];
        return ranks.Map(spec);
    }

    // Called twice for each: to hear of all positions, and then to replace them.
    private SourceSpan Map(SourceSpan span)
    {
        if (_ranks is null)
        {
            _starts.Add(span.Start);
        }

        var rank = _ranks is null ? 0 : Array.BinarySearch(_ranks, span.Start);
        return new SourceSpan(rank, rank, 0, 0, 0, 0);
    }

    private SharedSpec Map(SharedSpec spec) => spec with
    {
        Api = spec.Api is { } api ? Map(api) : null,
        Endpoint = spec.Endpoint is { } endpoint ? Map(endpoint) : null,
        Types = Map(spec.Types, type => new TypeSpec(Map(type.Name)!, Map(type.Schema)!)),
    };

    private SharedEndpoint Map(SharedEndpoint endpoint) => endpoint with
    {
        Name = Map(endpoint.Name)!,
        Route = endpoint.Route with { Template = Map(endpoint.Route.Template)! },
    };

    private ApiSpec Map(ApiSpec api) => api with
    {
        Name = Map(api.Name)!,
        Namespace = Map(api.Namespace),
        Server = Map(api.Server),
        Variables = Map(api.Variables, Map),
        Auth = Map(api.Auth),
        Schemes = Map(api.Schemes, Map),
        Trim = Map(api.Trim, prefix => Map(prefix)!),
        Query = Map(api.Query, Map),
        Headers = Map(api.Headers, Map),
        Cookies = Map(api.Cookies, Map),
        Responses = Map(api.Responses, Map),
    };

    private SchemeSpec Map(SchemeSpec scheme) => new(Map(scheme.Name)!)
    {
        Header = Map(scheme.Header),
        Query = Map(scheme.Query),
        Cookie = Map(scheme.Cookie),
        Scheme = Map(scheme.Scheme),
        OAuth2 = Map(scheme.OAuth2),
        Token = Map(scheme.Token),
        Scopes = Map(scheme.Scopes, scope => Map(scope)!),
        All = Map(scheme.All, name => Map(name)!),
    };

    private ParameterSpec Map(ParameterSpec parameter) => parameter with
    {
        WireName = Map(parameter.WireName)!,
        Schema = Map(parameter.Schema)!,
        Style = Map(parameter.Style),
        Explode = Map(parameter.Explode),
        Reserved = Map(parameter.Reserved),
        From = Map(parameter.From, name => Map(name)!),
    };

    private ResponseSpec Map(ResponseSpec response) => response with
    {
        Key = Map(response.Key)!,
        Is = Map(response.Is),
        Headers = Map(response.Headers, Map),
        Body = response.Body is { } body ? Map(body) : null,
        TypedBodies = Map(response.TypedBodies, Map),
        Poll = Map(response.Poll),
        Result = Map(response.Result),
        ResultAt = response.ResultAt is { } place ? place with { Name = Map(place.Name)! } : null,
    };

    private BodySpec Map(BodySpec body) => body with
    {
        As = Map(body.As),
        Is = Map(body.Is),
        Stream = Map(body.Stream),
        Last = Map(body.Last),
        Until = Map(body.Until),
        Schema = Map(body.Schema)!,
    };

    private SchemaSpec? Map(SchemaSpec? schema) => schema is null ? null : schema with
    {
        Span = Map(schema.Span),
        Type = Map(schema.Type),
        Fields = schema.Fields is { } fields ? Map(fields, Map) : null,
        Items = Map(schema.Items),
        Values = Map(schema.Values),
        Enum = schema.Enum is { } enumeration ? enumeration with { Values = Map(enumeration.Values, Map) } : null,
        Events = schema.Events is { } events ? Map(events, Map) : null,
        OneOf = schema.OneOf is { } oneOf ? Map(oneOf) : null,
        Extends = Map(schema.Extends),
        Others = Map(schema.Others),
        Example = Map(schema.Example),
        Default = Map(schema.Default),
        Const = Map(schema.Const),
        Name = Map(schema.Name),
        Join = Map(schema.Join),
        Format = Map(schema.Format),
        As = Map(schema.As),
        Xml = schema.Xml is { } xml ? Map(xml) : null,
    };

    private XmlSpec Map(XmlSpec xml) => new(Map(xml.Span))
    {
        Name = Map(xml.Name),
        Namespace = Map(xml.Namespace),
        Prefix = Map(xml.Prefix),
        Item = Map(xml.Item),
        Attribute = xml.Attribute is { } attribute ? Map(attribute) : null,
        Text = xml.Text is { } text ? Map(text) : null,
    };

    private FieldSpec Map(FieldSpec field) => field with
    {
        WireName = Map(field.WireName)!,
        Schema = Map(field.Schema)!,
        Part = field.Part is { } part ? new PartSpec(Map(part.Span)) { Type = Map(part.Type), FileName = Map(part.FileName), IsEach = part.IsEach } : null,
    };

    private EnumValueSpec Map(EnumValueSpec value) => new(Map(value.Value)!, Map(value.OtherSpellings, spelling => Map(spelling)!));

    private OneOfSpec Map(OneOfSpec oneOf) => new(
        Map(oneOf.Discriminator), Map(oneOf.Cases, choice => new OneOfCaseSpec(Map(choice.Value)!, Map(choice.Type)!)), Map(oneOf.Others));

    private TypeExpression? Map(TypeExpression? type) => type switch
    {
        TypeExpression.Named named => named with { Span = Map(named.Span) },
        TypeExpression.List list => new TypeExpression.List(Map(list.Item)!, Map(list.Span)),
        TypeExpression.Map map => new TypeExpression.Map(Map(map.Value)!, Map(map.Span)),
        TypeExpression.Tuple tuple => new TypeExpression.Tuple(Map(tuple.Items, item => Map(item)!), Map(tuple.Span)),
        TypeExpression.Nullable nullable => new TypeExpression.Nullable(Map(nullable.Inner)!, Map(nullable.Span)),
        _ => type,
    };

    private Text? Map(Text? text) => text is null ? null : text with { Span = Map(text.Span) };

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> map)
        where T : IEquatable<T> => items.Count == 0 ? items : items.Select(map).ToEquatableArray();
}
