using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>The schemes that an API declares, and behind them those that its files use without → options of the client.</summary>
internal sealed class SchemeBinder(ApiFiles files, ApiNames names, DiagnosticCollector diagnostics)
{
    private readonly ApiSpec _spec = files.Declaring.Api!;
    private readonly List<SchemeModel> _schemes = [];

    /// <summary>Whether a scheme is left out, which is reported, so that whoever names it is not at fault.</summary>
    public bool HasRefused { get; private set; }

    public EquatableArray<SchemeModel> Bind()
    {
        foreach (var scheme in _spec.Schemes.Where(static scheme => scheme.All.Count == 0))
        {
            Add(scheme);
        }

        AddIfUsed(AuthWords.Bearer, "BearerToken", SchemeKind.Bearer);
        AddIfUsed(AuthWords.Basic, "Basic", SchemeKind.Basic);
        var isIncomplete = _spec.HasUnreadSchemes || HasRefused;
        var combined = _spec.Schemes.Where(static scheme => scheme.All.Count > 0)
            .Select(scheme => new CombinedSchemeBinder(files.Declaring.Path, _spec.Schemes, diagnostics).Bind(scheme, _schemes, isIncomplete))
            .ToArray();
        HasRefused |= combined.Contains(null);
        return _schemes.Concat(combined.OfType<SchemeModel>()).ToEquatableArray();
    }

    /// <summary>The places of those among which a call chooses that says nothing.</summary>
    public EquatableArray<int> Usual(EquatableArray<SchemeModel> schemes) => _spec.Auth is { } word
        ? AuthBinder.Find(schemes, word.Value) is >= 0 and var found ? new([found]) : EquatableArray<int>.Empty
        : _spec.Schemes.Select(static scheme => scheme.Name.Value)
            .Where(name => !_spec.Schemes.Any(other => other.All.Any(part => part.Value == name)))
            .Select(name => AuthBinder.Find(schemes, name))
            .Where(static place => place >= 0)
            .ToEquatableArray();

    private void Add(SchemeSpec spec)
    {
        var name = spec.Name.Value;
        var kind = KindOf(spec);
        var derived = name == AuthWords.Bearer && kind == SchemeKind.Bearer
            ? "BearerToken"
            : ReservedNames.OfOption(CSharpNames.Derive(name, _spec.Trim.Select(prefix => prefix.Value)), names.Options);
        if (kind == SchemeKind.HeaderKey && TransportHeaders.ReasonAgainst(spec.Header!.Value) is { } reason)
        {
            diagnostics.Report(files.Declaring.Path, DiagnosticIds.TransportHeader, spec.Header.Span, spec.Header.Value, reason);
        }
        else if (!NameLength.IsPossible(derived))
        {
            diagnostics.Report(files.Declaring.Path, DiagnosticIds.NameTooLong, spec.Name.Span, NameLength.Arguments(derived));
        }
        else if (_schemes.Find(other => other.Name == derived) is { } first)
        {
            diagnostics.Report(files.Declaring.Path, DiagnosticIds.SchemeClash, spec.Name.Span, name, first.SpecName, derived);
        }
        else
        {
            _schemes.Add(new SchemeModel(name, derived, kind, WireNameOf(spec, kind))
            {
                TokenAddress = spec.Token?.Value ?? "",
                Scope = string.Join(" ", spec.Scopes.Select(scope => scope.Value)),
            });
            return;
        }

        HasRefused = true;
    }

    private void AddIfUsed(string word, string property, SchemeKind kind)
    {
        var isUsed = _spec.Auth?.Value == word
            || _spec.Schemes.Any(scheme => scheme.All.Any(part => part.Value == word))
            || files.Files.Any(file => file.Endpoint?.Auth.Contains(word) == true);
        if (isUsed && AuthBinder.Find(_schemes, word) < 0)
        {
            _schemes.Add(new SchemeModel(word, property, kind));
        }
    }

    private static SchemeKind KindOf(SchemeSpec spec) => spec switch
    {
        { Header: not null } => SchemeKind.HeaderKey,
        { Query: not null } => SchemeKind.QueryKey,
        { Cookie: not null } => SchemeKind.CookieKey,
        { OAuth2: not null } => SchemeKind.ClientCredentials,
        _ => (spec.Scheme ?? spec.Name).Value.ToLowerInvariant() switch
        {
            AuthWords.Bearer => SchemeKind.Bearer,
            AuthWords.Basic => SchemeKind.Basic,
            _ => SchemeKind.Word,
        },
    };

    private static string WireNameOf(SchemeSpec spec, SchemeKind kind) => kind switch
    {
        SchemeKind.HeaderKey => spec.Header!.Value,
        SchemeKind.QueryKey => spec.Query!.Value,
        SchemeKind.CookieKey => spec.Cookie!.Value,
        SchemeKind.Word => (spec.Scheme ?? spec.Name).Value,
        _ => "",
    };
}
