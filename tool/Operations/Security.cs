using System.Globalization;
using Clientwright.Collections;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>How calls prove who makes them: security requirements → names of schemes, and the schemes that are named.</summary>
internal sealed class Security
{
    private const string Bearer = "bearer";
    private const string Basic = "basic";

    private readonly ImportContext _context;
    private readonly ObjectNode? _schemes;
    private readonly ObjectNode _root;

    // By their names in the document: what specs call them; null for those that have no form there.
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly List<SpecEntry> _used = [];

    public Security(ObjectNode root, ImportContext context)
    {
        _context = context;
        _root = root;
        _schemes = root.Object("components")?.Object("securitySchemes");
    }

    /// <summary>The schemes that were named so far, in the order in which they were met.</summary>
    public IReadOnlyList<SpecEntry> Used => _used;

    /// <summary>Whether any scheme needs a declaration.</summary>
    public bool HasDeclared => _used.Exists(scheme => scheme.Value is SpecMap { Entries.Count: > 0 });

    /// <summary>The schemes of which one proves who makes a call; none where nothing has to be proven, or nothing can be.</summary>
    public EquatableArray<string> Of(ObjectNode operation)
    {
        var owner = operation.Has("security") ? operation : _root;
        return owner.Items("security").OfType<ObjectNode>().Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The scheme of a requirement; null where it requires nothing, or nothing that has a form.</summary>
    private string? NameOf(ObjectNode requirement)
    {
        var required = requirement.Entries().Select(entry => entry.Name).ToArray();
        var made = required.Select(Made).OfType<SpecEntry>().DistinctBy(scheme => scheme.Key, StringComparer.Ordinal).ToArray();
        if (made.Length > 1 && Array.TrueForAll(required, name => Made(name) is not null) && CombinedScheme.IsPossible(made))
        {
            foreach (var name in required)
            {
                // Each is an option of its own still.
                NameOf(name);
            }

            return Combined(made);
        }

        var first = required.Select(NameOf).FirstOrDefault(name => name is not null);
        var others = first is null ? [] : required.SkipWhile(name => NameOf(name) != first).Where(name => Made(name)?.Key != first).ToArray();
        if (others.Length > 0)
        {
            var without = string.Join(", ", others.Select(name => $"'{name}'"));
            _context.Losses.AddWhole(
                LossKind.Meaning, "security", requirement, $"several schemes at once are required, and calls go with '{first}' only, without {without}");
        }

        return first;
    }

    private string Combined(SpecEntry[] parts)
    {
        var all = CombinedScheme.Of(parts);
        if (_used.Find(other => CombinedScheme.PartsOf(other).ToHashSet(StringComparer.Ordinal).SetEquals(CombinedScheme.PartsOf(all))) is { } known)
        {
            return known.Key;
        }

        var name = all.Key;
        for (var number = 2; _used.Exists(other => other.Key == name) || _schemes?.Has(name) == true; number++)
        {
            name = all.Key + number.ToString(CultureInfo.InvariantCulture);
        }

        _used.Add(all with { Key = name });
        return name;
    }

    private string? NameOf(string name)
    {
        if (!_names.TryGetValue(name, out var known))
        {
            known = Map(name);
            _names.Add(name, known);
        }

        return known;
    }

    private string? Map(string name)
    {
        var made = Made(name);
        if (made is not null && !_used.Exists(other => other.Key == made.Key))
        {
            _used.Add(made);
        }
        else if (made is null && Find(name) is { } scheme)
        {
            _context.Losses.AddWhole(LossKind.Meaning, "securitySchemes", scheme, $"'{name}' is no scheme that specs have, and calls go without it");
        }

        return made?.Key;
    }

    private ObjectNode? Find(string name) => _schemes?.Take(name) is { } node ? _context.Documents.Resolve(node) as ObjectNode : null;

    /// <summary>The scheme as it would be declared. One that is only required beside another is not: it would be an option without an effect.</summary>
    private SpecEntry? Made(string name)
    {
        var scheme = Find(name);
        scheme?.Text("description");
        return scheme?.Text("type") switch
        {
            "http" => OfHttp(name, scheme),
            "apiKey" => OfKey(name, scheme),
            "oauth2" or "openIdConnect" => OfToken(name, scheme),
            _ => null,
        };
    }

    private static SpecEntry? OfHttp(string name, ObjectNode scheme)
    {
        scheme.Text("bearerFormat");
        return scheme.Text("scheme") switch
        {
            null or "" => null,
            var word when string.Equals(word, Bearer, StringComparison.OrdinalIgnoreCase) => Word(Bearer),
            var word when string.Equals(word, Basic, StringComparison.OrdinalIgnoreCase) => Word(Basic),
            var word => Declared(name, "scheme", word),
        };
    }

    private static SpecEntry? OfKey(string name, ObjectNode scheme) => (scheme.Text("in"), scheme.Text("name")) switch
    {
        (("header" or "query" or "cookie") and var place, { Length: > 0 } key) => Declared(name, place, key),
        _ => null,
    };

    /// <summary>A flow that needs nobody is the client's own; in others the token is the caller's affair.</summary>
    private static SpecEntry OfToken(string name, ObjectNode scheme)
    {
        scheme.Take("openIdConnectUrl");
        if (scheme.Object("flows") is not { } flows || flows.Entries().Select(flow => flow.Name).ToArray() is not ["clientCredentials"])
        {
            scheme.Take("flows");
            return Word(Bearer);
        }

        var flow = flows.Object("clientCredentials")!;
        var scopes = flow.Object("scopes")?.Entries().Select(scope => scope.Name).ToArray() ?? [];
        flow.Take("scopes");
        flow.Take("refreshUrl");
        if (!Uri.TryCreate(flow.Text("tokenUrl"), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            return Word(Bearer);
        }

        var map = new SpecMap().With("oauth2", SpecText.Word("client-credentials")).With("token", flow.Text("tokenUrl"));
        return new SpecEntry(Own(name), scopes.Length == 0 ? map : map.With("scopes", SpecList.Of(scopes)));
    }

    private static SpecEntry Word(string word) => new(word, new SpecMap());

    private static SpecEntry Declared(string name, string key, string value) => new(Own(name), new SpecMap().With(key, value));

    // These names have their meaning already.
    private static string Own(string name) => name is "none" or Bearer or Basic ? name + "Key" : name;
}
