using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// What is collected while one source file's model is bound: mistakes, the types that are declared in place, and the
/// names that the file takes.
/// </summary>
internal sealed class BindingScope(ApiContext api, string path, NameOwner owner, CancellationToken cancellationToken)
{
    private readonly DiagnosticBag _diagnostics = new(path);
    private readonly List<DeclarationModel?> _declarations = [];
    private readonly List<DeclaredName> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<SourceSpan> _inBody = [];
    private readonly List<XmlMistake> _xmlMistakes = [];
    private int _inherited;

    /// <summary>For what is bound only to see what comes of it, and bound again where its mistakes are reported.</summary>
    public static BindingScope WithoutReports(ApiContext api) => new(api, "", NameOwner.Nobody, CancellationToken.None);

    public ApiContext Api => api;

    public EquatableArray<DeclarationModel> Declarations => _declarations.OfType<DeclarationModel>().ToEquatableArray();

    public EquatableArray<DeclaredName> Names => _names.ToEquatableArray();

    public EquatableArray<SpecDiagnostic> Diagnostics => _diagnostics.ToDiagnostics();

    public void Report(string id, SourceSpan span, params string[] arguments) => _diagnostics.Report(id, span, arguments);

    public EquatableArray<XmlMistake> XmlMistakes => _xmlMistakes.ToEquatableArray();

    /// <summary>Reports what is a mistake only where the type stands in XML, or, for no type, where nothing of the API does.</summary>
    public void ReportOfXml(string? type, string id, SourceSpan span, params string[] arguments)
    {
        var own = new DiagnosticBag(path);
        own.Report(id, span, arguments);
        _xmlMistakes.Add(new XmlMistake(api.Names.Namespace, type, own.ToDiagnostics()[0]));
    }

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Allows what can stand in a few places of bodies only: a stream, or how a member is a part.</summary>
    public void AllowInBody(SourceSpan span) => _inBody.Add(span);

    public bool IsAllowedInBody(SourceSpan span) => _inBody.Contains(span);

    /// <summary>The C# name that a spec gives, or the derived one, in whose place a poor one is not taken.</summary>
    public string NameOf(Text? given, string derived)
    {
        if (given is not null && !CSharpNames.IsIdentifier(given.Value))
        {
            ReportInvalidName(given);
            return derived;
        }

        return given?.Value ?? derived;
    }

    /// <summary>Whether a file's types may have so many members more from others; if not, that is reported.</summary>
    public bool CheckInherited(TypeSymbol extended, SourceSpan span)
    {
        var isPossible = _inherited + extended.Members.Count <= InheritanceLimit.Most;
        if (isPossible)
        {
            _inherited += extended.Members.Count;
        }
        else
        {
            Report(DiagnosticIds.TooManyInherited, span, InheritanceLimit.Arguments(extended));
        }

        return isPossible;
    }

    /// <summary>Whether a C# name is not too long; if it is, that is reported, where the names of types and endpoints were not looked at before.</summary>
    public bool CheckLength(string name, SourceSpan span)
    {
        var isPossible = NameLength.IsPossible(name);
        if (!isPossible && name != owner.CSharpName)
        {
            Report(DiagnosticIds.NameTooLong, span, NameLength.Arguments(name));
        }

        return isPossible;
    }

    public void ReportInvalidName(Text name) =>
        Report(DiagnosticIds.InvalidName, name.Span, name.Value, CSharpNames.Derive(name.Value, []));

    /// <summary>The C# name for a name on the wire.</summary>
    public string Derive(string wireName) => CSharpNames.Derive(wireName, api.Trim);

    /// <summary>Takes a name that gives way to none.</summary>
    /// <param name="description">Whose it is, as a message says it.</param>
    public void ClaimFixed(string name, SourceSpan span, string description) => Claim(name, span, NameOrigin.Fixed, description);

    /// <summary>Takes a name that gives way to those of others: where they meet, <see cref="NameClashes"/> reports it.</summary>
    /// <returns>Whether it can be had.</returns>
    public bool ClaimInPlace(string name, SourceSpan span)
    {
        Claim(name, span, owner.InPlace, owner.Description);
        return !api.TakenNames.Contains(name) && _taken.Add(name);
    }

    /// <summary>
    /// Declares a type, with the struct that reads and writes it. Its place is taken before it is bound, so that it stands
    /// before the types that are met inside it.
    /// </summary>
    /// <param name="structName">The name of that struct; null where there is none.</param>
    /// <returns>Whether it is declared. One in place is not where its names are taken, nor is what is met inside it.</returns>
    public bool Declare(string name, string? structName, SourceSpan span, Func<DeclarationModel?> bind)
    {
        ThrowIfCancelled();
        var place = _declarations.Count;
        _declarations.Add(null);
        var isKept = ClaimBoth(name, structName, span);
        var declaration = bind();
        if (isKept)
        {
            _declarations[place] = declaration;
        }
        else
        {
            _declarations.RemoveRange(place, _declarations.Count - place);
        }

        return isKept;
    }

    private bool ClaimBoth(string name, string? structName, SourceSpan span)
    {
        if (structName is null)
        {
            return ClaimInPlace(name, span);
        }

        if (name != owner.CSharpName || !_taken.Add(name))
        {
            return ClaimInPlace(name, span) & ClaimInPlace(structName, span);
        }

        _taken.Add(structName);
        Claim(name, span, NameOrigin.Declared, owner.Description);
        Claim(structName, span, NameOrigin.Declared, owner.Description);
        return true;
    }

    private void Claim(string name, SourceSpan span, NameOrigin origin, string description) =>
        _names.Add(new DeclaredName(api.Names.Namespace, name, owner.Source, path, span, origin, description));

    /// <summary>The members of an object, as far as they can be known here; null where they cannot, or where it may have others.</summary>
    public EquatableArray<MemberModel>? MembersOf(string name)
    {
        var (members, others) = ShapeOf(name);
        return members.Count == 0 || others is not null ? null : members;
    }

    /// <summary>The members of an object, and the type of those that it does not name, as far as they can be known here.</summary>
    public (EquatableArray<MemberModel> Members, TypeModel? Others) ShapeOf(string name) =>
        _declarations.OfType<DeclarationModel.Object>().FirstOrDefault(declaration => declaration.Name == name) is { } own
            ? (own.Members, own.Others)
            : api.FindByCSharpName(name) is { } symbol ? (symbol.Members, symbol.Others) : default;

    /// <summary>The values of an enum, by its C# name; none of what is not one.</summary>
    public EquatableArray<EnumValueModel> ValuesOf(string name) =>
        _declarations.OfType<DeclarationModel.Enumeration>().FirstOrDefault(declaration => declaration.Name == name)?.Values
        ?? api.FindByCSharpName(name)?.Values
        ?? EquatableArray<EnumValueModel>.Empty;
}
