using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// What is collected while one source file's model is bound: mistakes, the types that are declared in place, and the
/// names that the file takes.
/// </summary>
/// <param name="source">The source file, by its <see cref="SourceKey"/>.</param>
internal sealed class BindingScope(ApiContext api, string path, string source, CancellationToken cancellationToken)
{
    private readonly DiagnosticBag _diagnostics = new(path);
    private readonly List<DeclarationModel?> _declarations = [];
    private readonly List<DeclaredName> _names = [];

    /// <summary>For what is bound only to see what comes of it, and bound again where its mistakes are reported.</summary>
    public static BindingScope WithoutReports(ApiContext api) => new(api, "", "", CancellationToken.None);

    public ApiContext Api => api;

    public EquatableArray<DeclarationModel> Declarations => _declarations.OfType<DeclarationModel>().ToEquatableArray();

    public EquatableArray<DeclaredName> Names => _names.ToEquatableArray();

    public EquatableArray<SpecDiagnostic> Diagnostics => _diagnostics.ToDiagnostics();

    public void Report(string id, SourceSpan span, params string[] arguments) => _diagnostics.Report(id, span, arguments);

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

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

    public void ReportInvalidName(Text name) =>
        Report(DiagnosticIds.InvalidName, name.Span, name.Value, CSharpNames.Derive(name.Value, []));

    /// <summary>The C# name for a name on the wire.</summary>
    public string Derive(string wireName) => CSharpNames.Derive(wireName, api.Trim);

    public void Claim(string name, SourceSpan span) => _names.Add(new DeclaredName(api.Names.Namespace, name, source, path, span));

    /// <summary>
    /// Declares a type, with the struct that reads and writes it. Its place is taken before it is bound, so that it stands
    /// before the types that are met inside it.
    /// </summary>
    public void Declare(string name, SourceSpan span, Func<DeclarationModel> bind)
    {
        ThrowIfCancelled();
        var place = _declarations.Count;
        _declarations.Add(null);
        Claim(name, span);
        var declaration = bind();
        _declarations[place] = declaration;
        Claim(name + (declaration is DeclarationModel.Enumeration ? "Text" : "Json"), span);
    }

    /// <summary>The members of an object, as far as they can be known here; null where they cannot, or where it may have others.</summary>
    public EquatableArray<MemberModel>? MembersOf(string name)
    {
        var (members, others) = _declarations.OfType<DeclarationModel.Object>().FirstOrDefault(declaration => declaration.Name == name) is { } own
            ? (own.Members, own.Others)
            : api.Types.FirstOrDefault(type => type.CSharpName == name) is { } symbol ? (symbol.Members, symbol.Others) : default;
        return members.Count == 0 || others is not null ? null : members;
    }

    /// <summary>The values of an enum, by its C# name; none of what is not one.</summary>
    public IEnumerable<EnumValueModel> ValuesOf(string name) =>
        _declarations.OfType<DeclarationModel.Enumeration>().FirstOrDefault(declaration => declaration.Name == name)?.Values
        ?? api.Types.FirstOrDefault(type => type.CSharpName == name)?.Values
        ?? EquatableArray<EnumValueModel>.Empty;
}
