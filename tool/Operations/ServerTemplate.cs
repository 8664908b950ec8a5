using Clientwright.Specs.Readers;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The address of a server with its variables in braces, of which specs can have some and not others.</summary>
internal sealed class ServerTemplate
{
    private const string AfterScheme = "://";

    private readonly string _url;
    private readonly ILookup<string, int> _places;
    private readonly int _host;
    private readonly int _path;

    public ServerTemplate(string url)
    {
        _url = url;
        _places = ServerAddresses.Variable.Matches(url).ToLookup(match => match.Groups[1].Value, match => match.Index);
        var scheme = url.IndexOf(AfterScheme, StringComparison.Ordinal);
        _host = scheme < 0 ? 0 : scheme + AfterScheme.Length;
        _path = url.IndexOf('/', _host) is >= 0 and var path ? path : url.Length;
        Names = _places.Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        IsRelative = scheme < 0 && !Names.Any(IsBeginning);
    }

    /// <summary>Whether it has neither a scheme nor a variable in place of the whole beginning.</summary>
    public bool IsRelative { get; }

    public IReadOnlySet<string> Names { get; }

    /// <summary>Whether the address begins with it, up to a slash: then it is an address itself.</summary>
    public bool IsBeginning(string name) => _places[name].First() == 0 && _path == name.Length + 2;

    /// <summary>Whether a client can be told the value, and what the document says of it fits where it stands.</summary>
    public bool CanHave(ServerVariable variable)
    {
        if (IsRelative || !YamlScalar.CanBeKey(variable.Name))
        {
            return false;
        }

        var values = variable.Values.Select(value => value.Text).ToList();
        values.AddRange(variable.Default is { } usual ? [usual] : []);
        return variable.IsAddress
            ? !_places[variable.Name].Skip(1).Any()
            : _places[variable.Name].All(place => place >= _host && values.All(place < _path ? IsOfHost : IsOfPath));
    }

    /// <summary>The address with the values of some of the variables.</summary>
    public string With(IReadOnlyDictionary<string, string> values) => ServerAddresses.Variable.Replace(
        _url, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value);

    private static bool IsOfHost(string value) => value.Length > 0 && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_');

    // A slash would be escaped, and so be another path than the document's.
    private static bool IsOfPath(string value) => value is not ("" or "." or "..") && !value.Contains('/', StringComparison.Ordinal);
}
