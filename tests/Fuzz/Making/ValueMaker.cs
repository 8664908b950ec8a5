using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>Makes the values of one construct's keys: sound ones mostly, as far as that is known here.</summary>
internal sealed class ValueMaker(SpecMaker maker, Construct construct, Surroundings around)
{
    private const int MostLevels = 3;

    private readonly Dice _dice = maker.Dice;
    private readonly ApiPlan _plan = maker.Plan;

    public Node Make(KeyRule key, Mapping mapping, bool isOptional) => key.Value switch
    {
        ValueRule.Choice when key.Name == "format" && Formats(mapping) is { Count: > 0 } formats => new Scalar(_dice.Pick(formats)),
        ValueRule.Choice when key.Name == "style" => new Scalar(Style(mapping)),
        ValueRule.Either either => Make(key with { Value = _dice.Chance(0.5) ? either.Long : either.Short }, mapping, isOptional),
        ValueRule.Choice when key.Name == "as" && construct == Construct.Body && _dice.Chance(0.6) => new Scalar(IsList(mapping) ? "json-lines" : "json"),
        ValueRule.Choice choice => new Scalar(_dice.Pick(choice.Words)),
        ValueRule.Text => Text(key, mapping),
        ValueRule.Texts => Texts(key),
        ValueRule.Type => new Scalar(key.Name == "others" ? Others(mapping) : Type()),
        ValueRule.Node { Construct: Construct.Body } when around is { Endpoint.IsFollowed: true, Name: "200" } => StateTeller(),
        ValueRule.Node node => maker.Make(node.Construct, Within(key, isOptional)),
        ValueRule.Map map => new MapMaker(maker, construct, around, key, map).Make(),
        ValueRule.EnumValues => EnumValues(),
        ValueRule.TupleTypes => new Sequence([.. Enumerable.Range(0, _dice.Between(2, 4)).Select(_ => new Scalar(Type(levels: 1)))]),
        ValueRule.OneOfCases => OneOfCases(),
        _ => new Scalar(key.Example ?? NastyTexts.Next(_dice)),
    };

    /// <summary>Whether the construct would not be sound without the key.</summary>
    public bool IsNeeded(KeyRule key, Mapping mapping) => key.Name switch
    {
        "path" or "responses" => construct == Construct.Endpoint,
        "operation" => around.Endpoint is { IsFollowed: true },

        // Without one, most types look alike.
        "discriminator" => mapping.Find("oneOf") is not null && _dice.Chance(0.9),
        "state" => construct == Construct.Operation,
        "resultAt" => mapping.Find("result") is not null,
        "join" => construct == Construct.ResponseHeader && IsList(mapping),
        "body" => construct == Construct.Response && around.Endpoint is { IsFollowed: true } && around.Name == "200",
        _ => false,
    };

    /// <summary>Whether the construct would be sound with the key.</summary>
    public bool IsPossible(KeyRule key, Mapping mapping) => key.Name switch
    {
        "join" => mapping.Find("type") is Scalar { Text: "list<string>" or "list<int32>" or "list<uri>" or "list<date>" },
        "stream" => mapping.Find("events") is null && IsList(mapping) && mapping.Find("type") is not Scalar { Text: [.., 'l'] },
        "last" => mapping.Find("events") is Mapping { Entries.Count: > 0 },
        "until" => mapping.Find("events") is not null,
        "as" when mapping.Find("events") is not null || mapping.Find("stream") is not null => false,
        "as" => construct == Construct.Body ? around.Parent == Construct.Endpoint : mapping.Find("type") is Scalar { Text: "int32" or "boolean" or "decimal" or "list<int32>" },
        "default" or "const" => mapping.Find("type") is Scalar type && NamePools.Scalars.Contains(type.Text),
        "example" => mapping.Find("type") is Scalar type && NamePools.Scalars.Contains(type.Text),
        "poll" => _plan.Endpoints.Any(endpoint => endpoint.IsFollowed) && around.Endpoint is { IsFollowed: false }
            && mapping.Find("headers") is Mapping { Entries: [{ Key.Text: "Location" }] },
        "result" when construct == Construct.Response => mapping.Find("poll") is not null,
        "resultAt" => false,
        "extends" => !around.IsText && _plan.NamesOf("fields").TakeWhile(name => name != around.Name).Any(),
        "others" when around.IsText => false,
        "explode" => mapping.Find("style") is not Scalar { Text: "deepObject" or "spaceDelimited" or "pipeDelimited" },
        "reserved" => around.Key == "query" || (around.Key == "path" && mapping.Find("style") is null or Scalar { Text: "simple" }),
        "operation" or "paging" or "variables" or "part" or "item" or "attribute" => false,
        "format" => Formats(mapping).Count > 0,
        _ when ConstraintWords.OfTexts.Contains(key.Name) => mapping.Find("type") is Scalar { Text: "string" },
        _ when ConstraintWords.OfNumbers.Contains(key.Name) => mapping.Find("type") is Scalar { Text: "float" or "double" or "decimal" },
        _ when ConstraintWords.OfLists.Contains(key.Name) => IsList(mapping),
        "namespace" => _dice.Chance(0.2),
        _ => true,
    };

    public double Likelihood(KeyRule key) => key.Name switch
    {
        "summary" => 0.5,
        // Placed by who makes the folder.
        "types" => 0,
        "name" or "secret" or "deprecated" => 0.08,
        "single" or "trim" or "bodies" => 0.1,
        "server" or "query" => 0.4,
        _ => 0.25,
    };

    /// <summary>The formats of the built-in type that stands in the mapping's type, alone or in a list or map.</summary>
    private static IReadOnlyList<string> Formats(Mapping mapping) => mapping.Find("type") is Scalar type
        ? [.. FormatWords.All.Where(word => type.Text.Contains(word.Type, StringComparison.Ordinal)).Select(word => word.Text)]
        : [];

    /// <summary>A type expression.</summary>
    public string Type()
    {
        if (_dice.Chance(maker.Hostility * 0.2))
        {
            return _dice.Chance(0.5) ? NastyTexts.Next(_dice) : _dice.Pick(NamePools.Made);
        }

        if (around.IsText)
        {
            var enums = _plan.NamesOf("enum");
            var text = enums.Count > 0 && _dice.Chance(0.3) ? _dice.Pick(enums) : _dice.Pick(NamePools.Scalars);
            return construct != Construct.Parameter ? text : _dice.Next(8) switch
            {
                0 => $"list<{text}>",
                1 => $"map<{text}>",
                _ => text,
            };
        }

        return Type(MostLevels);
    }

    /// <summary>A style of the place, as far as it goes with the type.</summary>
    private string Style(Mapping mapping)
    {
        var type = (mapping.Find("type") as Scalar)?.Text ?? "";
        var isObject = type.StartsWith("map<", StringComparison.Ordinal) || mapping.Find("fields") is not null || mapping.Find("values") is not null;
        return _dice.Pick(around.Key switch
        {
            _ when _dice.Chance(maker.Hostility) => ["simple", "deepObject", "form", "cookie", "path"],
            "path" => ["simple", "label", "matrix", "path"],
            "query" when isObject => ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "query" when IsList(mapping) => ["form", "spaceDelimited", "pipeDelimited"],
            "query" => ["form"],
            "cookies" => ["form", "cookie"],
            _ => (string[])["simple"],
        });
    }

    private string Others(Mapping mapping) =>
        _dice.Pick(mapping.Find("oneOf") is null ? ["any", "string", "int32", "list<any>"] : _plan.NamesOf("fields").DefaultIfEmpty("any").ToList());

    private string Type(int levels)
    {
        var named = around.IsAlias ? _plan.NamesOf("fields", "enum", "oneOf") : [.. _plan.Types.Select(type => type.Name)];
        var type = _dice.Next(9) switch
        {
            8 when levels > 0 => $"tuple<{Type(levels - 1)}, {Type(levels - 1)}>",
            0 when levels > 0 => $"list<{Type(levels - 1)}>",
            1 when levels > 0 => $"map<{Type(levels - 1)}>",
            2 => "any",
            // A member of its own type has to end somewhere.
            3 or 4 or 5 when named.Count > 0 && levels == MostLevels && construct == Construct.Field && !around.IsOptional => _dice.Pick(named) + " | null",
            3 or 4 or 5 when named.Count > 0 => _dice.Pick(named),
            _ => _dice.Pick(NamePools.Scalars),
        };
        return _dice.Chance(0.15) && !type.EndsWith("| null", StringComparison.Ordinal) ? type + " | null" : type;
    }

    private Scalar Text(KeyRule key, Mapping mapping)
    {
        if (key.Name is "summary" or "means")
        {
            return new Scalar(_dice.Chance(maker.Wildness) ? NastyTexts.Next(_dice) : "What it is.");
        }

        if (_dice.Chance(maker.Hostility))
        {
            var isCircular = key.Name == "extends" && _dice.Chance(0.5);
            return new Scalar(isCircular ? _dice.Pick(_plan.NamesOf("fields").DefaultIfEmpty("Nothing").ToList()) : NastyTexts.Next(_dice));
        }

        return new Scalar(key.Name switch
        {
            "api" => _plan.Name,
            "endpoint" => around.Endpoint?.Name ?? _dice.Pick(NamePools.Made),
            "namespace" => _dice.Pick(["My.Api", "contoso", "A.B.C", "System", "My.Größe", "Clientwright", "Clientwright.Support", "Microsoft", "Microsoft.CodeAnalysis"]),
            "group" => _dice.Pick(["Users", "Größe", "Client"]),
            "idempotencyKey" => "X-Once",
            "token" => "https://login.example.com/token",
            "scheme" => _dice.Pick(["bearer", "Basic", "SharedAccessKey"]),
            "header" or "cookie" => _dice.Pick(NamePools.Headers),
            "query" => _dice.Pick(["key", "$key", "a b"]),
            "server" => _dice.Pick(["https://example.com", "http://localhost:8080/base/", "https://xn--bcher-kva.example/a%20b"]),
            "route" => Route(),
            "is" when construct == Construct.TypedBody => "On" + string.Concat(around.Name.Where(char.IsAsciiLetterOrDigit)),
            "is" => around.Name is "200" && around.Endpoint is not null ? "Found" : "On" + around.Name.Replace(" ", "", StringComparison.Ordinal),
            "result" when construct == Construct.Operation => ".",
            "poll" or "result" => _plan.Endpoints.FirstOrDefault(endpoint => endpoint.IsFollowed)?.Name ?? "Nowhere",
            "resultAt" => _dice.Pick(["header Location", "body where", "a\"b.{0}"]),
            "discriminator" => _dice.Pick(["kind", "@odata.type", "$type"]),
            "extends" => _dice.Pick(_plan.NamesOf("fields").TakeWhile(name => name != around.Name).DefaultIfEmpty("Nothing").ToList()),
            "last" => (mapping.Find("events") as Mapping)?.Entries.FirstOrDefault()?.Key.Text ?? "none",
            "state" => _dice.Pick(["state", "status"]),
            "name" => _dice.Pick(NamePools.Made),
            "join" => _dice.Pick([",", " ", "|", ";", ", ", "\"", "\\", "\u2028", "a"]),
            "default" or "const" or "example" => NamePools.ValueOf((mapping.Find("type") as Scalar)?.Text ?? "", _dice),
            _ when ConstraintWords.All.Contains(key.Name) => key.Example!.Trim('"'),
            _ => key.Example is { } example && _dice.Chance(0.7) ? example : NastyTexts.Next(_dice),
        });
    }

    private Node Texts(KeyRule key)
    {
        string One() => _dice.Chance(maker.Hostility) ? NastyTexts.Next(_dice) : key.Name switch
        {
            "from" => _dice.Pick(NamePools.Headers),
            "conditions" => _dice.Pick(["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"]),
            "auth" => _dice.Pick(["bearer", "basic", "none"]),
            "trim" => _dice.Pick(["microsoft-", "x-", "a.", "notification", "name"]),
            "failed" => _dice.Pick(["failed", "\u2028", "</c>"]),
            "cancelled" => _dice.Pick(["canceled", "{0}"]),
            _ => _dice.Pick(["completed", "succeeded", "a\"b"]),
        };
        return _dice.Chance(0.4) ? new Scalar(One()) : new Sequence(Enumerable.Range(0, _dice.Between(1, 3)).Select(_ => One()).Distinct().Select(text => new Scalar(text)));
    }

    private string Route()
    {
        var names = _dice.Chance(maker.Hostility * 0.2) ? PathParameters.Concat(PathParameters) : PathParameters;
        var path = string.Concat(names.Select(name => $"/{{{name}}}"));
        string[] methods = around.Endpoint is { IsFollowed: true } ? ["GET"] : ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
        return $"{_dice.Pick(methods)} {_dice.Pick(["", "/api", "/a.b/c%20d"])}{(path.Length == 0 ? "/x" : path)}{_dice.Pick(["", "", "", "?always=true", "?a%20b"])}";
    }

    /// <summary>Those of the endpoint: its route and its <c>path</c> are made apart, and have to agree.</summary>
    public IReadOnlyList<string> PathParameters =>
        [.. NamePools.Wire.Where(name => name.All(char.IsAsciiLetterOrDigit)).Take((around.Endpoint?.Name.Length ?? 0) % 4)];

    /// <summary>What tells a state: free JSON, or an object with the members that a state can be told by.</summary>
    private Node StateTeller()
    {
        if (_dice.Chance(0.5))
        {
            return new Scalar("any");
        }

        var fields = new Mapping();
        foreach (var name in _dice.Chance(maker.Hostility) ? ["state"] : new[] { "state", "status" })
        {
            fields.Add(name, _dice.Chance(maker.Hostility) ? "map<string>" : _dice.Pick(["string", "int32 | null", .. _plan.NamesOf("enum")]));
        }

        var body = new Mapping();
        body.Add("fields", fields);
        return body;
    }

    private Node EnumValues()
    {
        var values = maker.WireNames(NamePools.Wire, _dice.Between(1, 5));
        if (_dice.Chance(0.5))
        {
            return new Sequence(values.Select(value => new Scalar(value)));
        }

        var mapping = new Mapping();
        foreach (var value in values)
        {
            mapping.Add(value, new Sequence(_dice.Chance(0.3) ? [new Scalar(value + " " + NastyTexts.Next(_dice))] : []), isQuoted: true);
        }

        return mapping;
    }

    private Node OneOfCases()
    {
        var types = _dice.Draw(_plan.NamesOf("fields"), _dice.Between(1, 3));
        if (_dice.Chance(0.4))
        {
            return new Sequence(types.Select(type => new Scalar(type)));
        }

        var mapping = new Mapping();
        foreach (var (type, value) in types.Zip(maker.WireNames(NamePools.Wire, types.Count)))
        {
            mapping.Add(value, new Scalar(type), isQuoted: true);
        }

        return mapping;
    }

    private Surroundings Within(KeyRule key, bool isOptional) => around with
    {
        Key = key.Name,
        Kind = null,
        Parent = construct,
        Depth = around.Depth + 1,
        IsOptional = isOptional,
    };

    private static bool IsList(Mapping mapping) =>
        mapping.Find("items") is not null || mapping.Find("type") is Scalar { Text: var type } && type.StartsWith("list<", StringComparison.Ordinal);
}
