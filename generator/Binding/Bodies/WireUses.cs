using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>Which types of all APIs stand in answers, and which in requests, as JSON and as XML: themselves, or in the members of others.</summary>
public sealed class WireUses : IEquatable<WireUses>
{
    private readonly HashSet<(string Namespace, string Name)> _read;
    private readonly HashSet<(string Namespace, string Name)> _written;

    private readonly HashSet<(string Namespace, string Name)> _xmlRead;
    private readonly HashSet<(string Namespace, string Name)> _xmlWritten;

    private WireUses(
        HashSet<(string, string)> read, HashSet<(string, string)> written, HashSet<(string, string)> xmlRead, HashSet<(string, string)> xmlWritten) =>
        (_read, _written, _xmlRead, _xmlWritten) = (read, written, xmlRead, xmlWritten);

    public static WireUses Find(IReadOnlyCollection<FileBodies> files)
    {
        var types = files
            .SelectMany(static file => file.Types, static (file, type) => (file.Namespace, Type: type))
            .ToLookup(static declared => (declared.Namespace, declared.Type.Name), static declared => declared.Type.Named);
        return new WireUses(
            Reached(files, types, static file => file.Read),
            Reached(files, types, static file => file.Written),
            Reached(files, types, static file => file.XmlRead),
            Reached(files, types, static file => file.XmlWritten));
    }

    /// <summary>The spec, with what each of the types in it is used for.</summary>
    public SpecModel Of(SpecModel spec) => new(
        spec.Endpoint is { Declarations.Count: > 0 } endpoint ? endpoint with { Declarations = Of(endpoint.Declarations, endpoint.Api) } : spec.Endpoint,
        spec.Types.Select(file => file with { Declarations = Of(file.Declarations, file.Api) }).ToEquatableArray());

    /// <summary>The API, with what each of the types in its responses is used for.</summary>
    public ApiModel Of(ApiModel api) => api.Declarations.Count == 0 ? api : api with { Declarations = Of(api.Declarations, api.Names) };

    /// <summary>Whether what is wrong only by what the API's bodies are is wrong.</summary>
    public bool IsMistake(XmlMistake mistake) => mistake.Type is { } type
        ? XmlOf((mistake.Namespace, type)) != WireUse.None
        : !_xmlRead.Concat(_xmlWritten).Any(used => used.Namespace == mistake.Namespace);

    public bool Equals(WireUses? other) => other is not null
        && _read.SetEquals(other._read) && _written.SetEquals(other._written)
        && _xmlRead.SetEquals(other._xmlRead) && _xmlWritten.SetEquals(other._xmlWritten);

    public override bool Equals(object? obj) => Equals(obj as WireUses);

    public override int GetHashCode() => unchecked((_read.Count * 31) + _written.Count);

    private EquatableArray<DeclarationModel> Of(EquatableArray<DeclarationModel> declarations, ApiNames api) =>
        declarations.Select(declaration => declaration with
        {
            JsonUse = Of((api.Namespace, declaration.Name)),
            XmlUse = XmlOf((api.Namespace, declaration.Name)),
        }).ToEquatableArray();

    private WireUse Of((string Namespace, string Name) type) => Of(type, _read, _written);

    private WireUse XmlOf((string Namespace, string Name) type) => Of(type, _xmlRead, _xmlWritten);

    private static WireUse Of((string, string) type, HashSet<(string, string)> read, HashSet<(string, string)> written) =>
        (read.Contains(type) ? WireUse.Read : WireUse.None) | (written.Contains(type) ? WireUse.Write : WireUse.None);

    private static HashSet<(string, string)> Reached(
        IEnumerable<FileBodies> files, ILookup<(string, string), EquatableArray<string>> types, Func<FileBodies, EquatableArray<string>> roots)
    {
        var reached = new HashSet<(string, string)>();
        var open = new Stack<(string Namespace, string Name)>(files.SelectMany(file => roots(file).Select(name => (file.Namespace, name))));
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (reached.Add(type))
            {
                foreach (var name in types[type].SelectMany(static named => named))
                {
                    open.Push((type.Namespace, name));
                }
            }
        }

        return reached;
    }
}
