using Clientwright.Binding;
using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>Makes the mappings whose names the author chooses: parameters, headers, fields, responses, types.</summary>
internal sealed class MapMaker(SpecMaker maker, Construct construct, Surroundings around, KeyRule key, ValueRule.Map rule)
{
    // JSON, which all types have: what others ask of a type is tried by `as`.
    private static readonly string[] MediaTypes = ["application/json", "application/vnd.a.b+json;v=2", "application/merge-patch+json", "application/problem+json", "Application/x$y+JSON"];

    private readonly Dice _dice = maker.Dice;

    public Mapping Make()
    {
        var map = new Mapping();
        if (rule.Values == Construct.ResponseHeader && _dice.Chance(0.5))
        {
            // So that the response can be followed.
            map.Add("Location", "uri");
            return map;
        }

        foreach (var name in Names())
        {
            if (rule.Values == Construct.Parameter && !around.Taken.Add(CSharpNames.Derive(name, [])) && key.Name != "path")
            {
                continue;
            }

            var isOptional = rule.MayBeOptional && _dice.Chance(0.4) && name.All(char.IsAsciiLetterOrDigit);
            var inner = around with
            {
                Key = key.Name,
                Name = name,
                Kind = KindOf(name),
                Parent = construct,
                Depth = around.Depth + 1,
                IsText = rule.Values is Construct.Parameter or Construct.ResponseHeader || (around.IsText && rule.Values == Construct.Field),
                IsAlias = key.Name == "types" && KindOf(name) is "type" or "items" or "values",
                IsOptional = isOptional,
            };
            var value = maker.Make(rule.Values, inner);

            // Without it a whole segment of the path would be absent, and the slash before it be there.
            isOptional &= key.Name != "path" || _dice.Chance(maker.Hostility) || value is Mapping made && made.Find("style") is Scalar { Text: "path" };
            map.Add(isOptional ? name + "?" : name, value, isQuoted: !isOptional && name.EndsWith('?'));
        }

        return map;
    }

    private IEnumerable<string> Names() => rule.Values switch
    {
        Construct.Response when around.Endpoint is { IsFollowed: true } => ["200", "404"],
        // Whatever is left then is nothing.
        Construct.Response when _dice.Chance(0.03) => ["2XX", "3XX", "4XX", "5XX", "default"],
        Construct.Response => _dice.Draw(["200", "201", "202", "204", "400", "404", "409", "4XX", "5XX", "default"], _dice.Between(1, 4)),
        Construct.SharedResponse => _dice.Draw(["401", "403", "500", "503"], _dice.Between(1, 3)),
        Construct.Scheme => _dice.Draw(["apiKey", "SharedAccessKey", "bearer", "oauth"], _dice.Between(1, 3)),
        Construct.ResponseHeader => maker.WireNames(NamePools.Headers, _dice.Between(0, 3)),
        Construct.Parameter when construct == Construct.Api => _dice.Draw(["api-version", "x-ms-version", "tenant", "lang"], _dice.Between(0, 2)),
        Construct.Parameter when key.Name == "path" => new ValueMaker(maker, construct, around).PathParameters,
        Construct.Parameter when key.Name is "headers" or "cookies" => maker.WireNames(NamePools.Headers, _dice.Between(0, 3)),
        Construct.TypedBody => _dice.Draw(MediaTypes, _dice.Between(1, 3)),
        _ when key.Name == "types" => maker.Plan.Types.Select(type => type.Name),
        _ => maker.WireNames(NamePools.Wire, _dice.Between(0, around.Depth > 3 ? 2 : 6)),
    };

    private string? KindOf(string name) =>
        key.Name == "types" ? maker.Plan.Types.FirstOrDefault(type => type.Name == name)?.Kind : null;
}
