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

                if (!expected.ContainsKey(name))
                {
                    yield return new Finding(FindingKind.Names, "unnamed", $"{name}, in {source.HintName}, is in no model.");
                }
            }
        }

        if (expected.FirstOrDefault(type => type.Value && !emitted.ContainsKey(type.Key)).Key is { } missing)
        {
            yield return new Finding(FindingKind.Names, "missing", $"{missing} is in a model, and was not emitted.");
        }
    }

    /// <summary>The full names that the models of the source files claim, without those that lost theirs, and whether each has to be a type.</summary>
    private static Dictionary<string, bool> Expected(IEnumerable<FuzzFile> files)
    {
        var specs = files.Select(file => SpecParser.Parse(file.Path, file.Text)).ToList();
        var apis = ApiBinder.Bind([.. specs.Select(SharedSpec.Of)], FuzzOptions.RootNamespace, CancellationToken.None);
        var endpoints = specs.Where(spec => spec.Endpoint is not null)
            .Select(spec => EndpointBinder.Bind(spec, apis.Model!, CancellationToken.None))
            .ToList();
        var names = apis.Names
            .Concat(endpoints.SelectMany(endpoint => endpoint.Names))
            .Concat(specs.SelectMany(spec => spec.Types.SelectMany(type => TypeBinder.Bind(spec, type, apis.Model!, CancellationToken.None).Names)))
            .ToList();
        var losers = NameClashes.Find(names).Losers;
        var expected = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !losers.Contains(name.Source)))
        {
            expected.TryAdd(name.Namespace + "." + name.Name, true);
        }

        // An endpoint's own name is its file's only, and registration is generated where Microsoft.Extensions.Http is referenced.
        foreach (var name in endpoints.Select(endpoint => endpoint.Model).OfType<EndpointModel>().Select(model => model.Api.Namespace + "." + model.Name)
            .Concat(apis.Model!.Apis.Select(api => api.Model.Names.Namespace + "." + api.Model.Names.Services))
            .Where(expected.ContainsKey))
        {
            expected[name] = false;
        }

        return expected;
    }

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
