using Clientwright.Binding;
using Clientwright.Fuzz.Making;
using Clientwright.Models;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.Fuzz.Checking;

/// <summary>Whether the emitted top-level types are those that the models name: stage by stage, without the compiler.</summary>
internal static class NamesCheck
{
    public static IEnumerable<Finding> Check(IEnumerable<FuzzFile> files, IReadOnlyList<GeneratedSourceResult> sources)
    {
        var expected = Expected(files);
        var emitted = new Dictionary<string, MemberDeclarationSyntax>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var type in TypesIn(source.SyntaxTree))
            {
                var name = NameOf(type);
                if (!emitted.TryAdd(name, type) && !(IsPartial(type) && IsPartial(emitted[name])))
                {
                    yield return new Finding(FindingKind.Names, "twice", $"{name} is declared twice, in {source.HintName} at last.");
                }

                if (!expected.Contains(name))
                {
                    yield return new Finding(FindingKind.Names, "unnamed", $"{name}, in {source.HintName}, is in no model.");
                }
            }
        }

        if (expected.FirstOrDefault(type => !emitted.ContainsKey(type)) is { } missing)
        {
            yield return new Finding(FindingKind.Names, "missing", $"{missing} is in a model, and was not emitted.");
        }
    }

    /// <summary>The full names of the types that the models stand for.</summary>
    private static HashSet<string> Expected(IEnumerable<FuzzFile> files)
    {
        var specs = files.Select(file => SpecParser.Parse(file.Path, file.Text)).ToList();
        var apis = ApiBinder.Bind([.. specs.Select(SharedSpec.Of)], FuzzOptions.RootNamespace, CancellationToken.None);
        var bound = specs.Select(spec => BoundSpec.Bind(spec, apis.Model!, last: null, CancellationToken.None)).ToList();
        var uses = WireUses.Find([.. bound.Select(spec => spec.Bodies), .. apis.Model!.Apis.Select(api => FileBodies.Of(api.Model))]);
        var losers = NameClashes.Find([.. apis.Names, .. bound.SelectMany(spec => spec.Names)]).Losers;
        var kept = bound.Select(spec => uses.Of(new SpecModel(
            spec.Endpoint is { } endpoint && !losers.Contains(SourceKey.Of(endpoint)) ? endpoint : null, spec.Types)));
        return
        [
            .. apis.Model!.Apis.SelectMany(api => NamesOf(uses.Of(api.Model)).Select(name => api.Model.Names.Namespace + "." + name)),
            .. kept.SelectMany(NamesOf),
        ];
    }

    private static IEnumerable<string> NamesOf(SpecModel spec) =>
    [
        .. spec.Endpoint is { } endpoint ? NamesOf(endpoint).Select(name => endpoint.Api.Namespace + "." + name) : [],
        .. spec.Types.SelectMany(file => NamesOf(file.Declarations, file.Api).Select(name => file.Api.Namespace + "." + name)),
    ];

    // Registration is generated where Microsoft.Extensions.Http is referenced, which this project does not do.
    private static IEnumerable<string> NamesOf(ApiModel api) => FixedNames.Of(api.Names)
        .Where(name => name != api.Names.Services && name != api.Names.Xml)
        .Where(name => name != api.Names.Credentials || api.HasClientCredentials)
        .Concat(api.Groups.SelectMany(group => new[] { api.Names.ClientOf(group), api.Names.InterfaceOf(group) }))
        .Concat(api.SharedCases.Select(shared => shared.InterfaceName))
        .Concat(NamesOf(api.Declarations, api.Names));

    private static IEnumerable<string> NamesOf(EndpointModel endpoint) =>
    [
        endpoint.ResultName,
        endpoint.EndpointName,
        .. endpoint.HasRequest ? [endpoint.RequestName] : Array.Empty<string>(),
        .. endpoint.Operation is null && endpoint.ResultPoll is null ? Array.Empty<string>() : [endpoint.OutcomeName],
        .. NamesOf(endpoint.Declarations, endpoint.Api),
    ];

    private static IEnumerable<string> NamesOf(IEnumerable<DeclarationModel> declarations, ApiNames api) =>
        declarations.SelectMany(declaration => declaration is DeclarationModel.Object { XmlUse: not WireUse.None }
            ? NamesOf(declaration).Append(api.Xml)
            : NamesOf(declaration));

    // What no body is made of has no JSON.
    private static IEnumerable<string> NamesOf(DeclarationModel declaration) => declaration switch
    {
        DeclarationModel.Enumeration { IsOfNumbers: true } => [declaration.Name, declaration.Name + "Number"],
        DeclarationModel.Enumeration => [declaration.Name, declaration.Name + "Text"],
        { JsonUse: WireUse.None } => [declaration.Name],
        _ => [declaration.Name, declaration.Name + "Json"],
    };

    private static IEnumerable<MemberDeclarationSyntax> TypesIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes(IsOutside)
        .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Cast<MemberDeclarationSyntax>()
        .Where(type => !type.Modifiers.Any(SyntaxKind.FileKeyword));

    private static bool IsOutside(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;

    private static bool IsPartial(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static string NameOf(MemberDeclarationSyntax member)
    {
        var name = member is BaseTypeDeclarationSyntax type ? type.Identifier.ValueText : ((DelegateDeclarationSyntax)member).Identifier.ValueText;
        return member.Parent is BaseNamespaceDeclarationSyntax parent ? parent.Name.ToString().Replace("@", "", StringComparison.Ordinal) + "." + name : name;
    }
}
