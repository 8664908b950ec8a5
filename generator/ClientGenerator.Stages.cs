using System.Collections.Immutable;
using Clientwright.Binding;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright;

/// <content>What each stage does: one call each, so that the pipeline can be read without it.</content>
public sealed partial class ClientGenerator
{
    // A project may list a file beside a pattern that finds it as well. What is listed again is empty nearly always, so that it
    // costs nothing when a file comes or goes.
    internal static ImmutableArray<AdditionalText> RepeatedAmong(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => files
        .GroupBy(static file => SpecPath.Normalize(file.Path), StringComparer.Ordinal)
        .SelectMany(static same => same.OrderBy(static file => file.Path, StringComparer.Ordinal).Skip(1))
        .ToImmutableArray();

    private static bool IsFirst((AdditionalText Text, ImmutableArray<AdditionalText> Repeated) file) => !file.Repeated.Contains(file.Text);

    private static AdditionalText TextOf((AdditionalText Text, ImmutableArray<AdditionalText> Repeated) file, CancellationToken cancellationToken) =>
        file.Text;

    private static bool IsSpec((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) =>
        BuildOptions.IsSpec(file.Text, file.Options);

    private static AdditionalText TextOf((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken) =>
        file.Text;

    internal static SpecFile Parse(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken) switch
    {
        { Length: > SpecParser.MostCharacters and var length } => SpecParser.Refuse(file.Path, length),
        var text => SpecParser.Parse(file.Path, text?.ToString() ?? "", cancellationToken),
    };

    private static SharedSpec ShareOf(SpecFile file, CancellationToken cancellationToken) => SharedSpec.Of(file);

    private static Bound<ApiTable> BindApis((ImmutableArray<SharedSpec> Specs, string? RootNamespace) input, CancellationToken cancellationToken) =>
        ApiBinder.Bind(input.Specs, input.RootNamespace, cancellationToken);

    private static ApiTable TableOf(Bound<ApiTable> apis, CancellationToken cancellationToken) => apis.Model!;

    private static bool HasEndpoint(SpecFile file) => file.Endpoint is not null;

    private static Bound<EndpointModel> BindEndpoint((SpecFile File, ApiTable Table) input, CancellationToken cancellationToken) =>
        EndpointBinder.Bind(input.File, input.Table, cancellationToken);

    private static IEnumerable<(SpecFile File, TypeSpec Type)> TypesOf(SpecFile file, CancellationToken cancellationToken) =>
        file.Types.Select(type => (file, type));

    private static Bound<TypeFileModel> BindType(((SpecFile File, TypeSpec Type) Spec, ApiTable Table) input, CancellationToken cancellationToken) =>
        TypeBinder.Bind(input.Spec.File, input.Spec.Type, input.Table, cancellationToken);

    private static FileUses UsesOf(SpecFile file, CancellationToken cancellationToken) => FileUses.Of(file);

    private static EquatableArray<UnusedType> FindUnused((ImmutableArray<FileUses> Files, ApiTable Table) input, CancellationToken cancellationToken) =>
        UnusedTypes.Find(input.Files, input.Table);

    private static EquatableArray<DeclaredName> NamesOf<TModel>(Bound<TModel> bound, CancellationToken cancellationToken)
        where TModel : class, IEquatable<TModel> => bound.Names;

    private static NameClashes FindClashes(
        ((EquatableArray<DeclaredName> Apis, ImmutableArray<EquatableArray<DeclaredName>> Endpoints) Left, ImmutableArray<EquatableArray<DeclaredName>> Types) names,
        CancellationToken cancellationToken) =>
        NameClashes.Find([.. names.Left.Apis, .. names.Left.Endpoints.Concat(names.Types).SelectMany(static file => file)]);

    private static EquatableArray<string> LosersOf(NameClashes clashes, CancellationToken cancellationToken) => clashes.Losers;

    private static IEnumerable<string> UnboundOf(Bound<EndpointModel> endpoint, CancellationToken cancellationToken) =>
        endpoint.Model is null ? endpoint.Names.Select(static name => name.Source).Distinct() : [];

    private static EquatableArray<string> LostOf(
        (EquatableArray<string> Losers, ImmutableArray<string> Unbound) sources, CancellationToken cancellationToken) =>
        sources.Losers.Concat(sources.Unbound).ToEquatableArray();

    private static IEnumerable<TModel> ModelOf<TModel>(Bound<TModel> bound, CancellationToken cancellationToken)
        where TModel : class, IEquatable<TModel> => bound.Model is { } model ? [model] : [];

    private static IEnumerable<EndpointModel> Keep((EndpointModel Endpoint, EquatableArray<string> Lost) input, CancellationToken cancellationToken) =>
        EndpointLosses.Without(input.Lost, input.Endpoint) is { } kept ? [kept] : [];

    private static GeneratedFile EmitEndpoint((EndpointModel Endpoint, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        EndpointEmitter.Emit(input.Endpoint, input.Closure);

    private static GeneratedFile EmitType((TypeFileModel Type, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        TypeFileEmitter.Emit(input.Type, input.Closure);

    private static IEnumerable<ApiModel> ApisOf(ApiTable table, CancellationToken cancellationToken) => table.Apis.Select(static api => api.Model);

    private static IEnumerable<GeneratedFile> EmitApi(
        ((ApiModel Api, ConsumerFacts Consumer) For, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        ApiEmitter.Emit(input.For.Api, input.For.Consumer, input.Closure);

    private static bool HasApis(ApiTable table, CancellationToken cancellationToken) => table.Apis.Any();

    private static IEnumerable<GeneratedFile> EmitSupport(bool hasApis, CancellationToken cancellationToken) => hasApis ? SupportEmitter.Emit() : [];

    private static IEnumerable<GeneratedFile> EmitClosedType((bool HasApis, bool LacksClosedType) input, CancellationToken cancellationToken) =>
        input is { HasApis: true, LacksClosedType: true } ? [SupportEmitter.ClosedType] : [];

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(SpecFile file, CancellationToken cancellationToken) => file.Diagnostics;

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf<TModel>(Bound<TModel> bound, CancellationToken cancellationToken)
        where TModel : class, IEquatable<TModel> => bound.Diagnostics;

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(
        (SpecFile File, EquatableArray<UnusedType> Unused) input, CancellationToken cancellationToken) =>
        UnusedTypes.Report(input.File, input.Unused);

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(NameClashes clashes, CancellationToken cancellationToken) => clashes.Diagnostics;
}
