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
    private static IEnumerable<AdditionalText> SpecOf((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken) =>
        BuildOptions.IsSpec(file.Text, file.Options) ? [file.Text] : [];

    internal static SpecFile Parse(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken) switch
    {
        { Length: > SpecParser.MostCharacters and var length } => SpecParser.Refuse(file.Path, length),
        var text => SpecParser.Parse(file.Path, text?.ToString() ?? "", cancellationToken),
    };

    private static SpecParts PartsOf(AdditionalText file, CancellationToken cancellationToken) => SpecParts.Of(Parse(file, cancellationToken));

    private static EquatableArray<SharedSpec> SharedOf(ImmutableArray<SpecParts> specs, CancellationToken cancellationToken) =>
        specs.ToEquatableArray(static spec => spec.Shared);

    private static Bound<ApiTable> BindApis((EquatableArray<SharedSpec> Specs, string? RootNamespace) input, CancellationToken cancellationToken) =>
        ApiBinder.Bind(input.Specs, input.RootNamespace, cancellationToken);

    private static ApiTable TableOf(Bound<ApiTable> apis, CancellationToken cancellationToken) => apis.Model!;

    private static BoundSpec BindSpec((SpecParts Spec, ApiTable Table) input, CancellationToken cancellationToken) =>
        BoundSpec.Bind(input.Spec.File, input.Table, cancellationToken);

    private static EquatableArray<FileUses> UsesOf(ImmutableArray<SpecParts> specs, CancellationToken cancellationToken) =>
        specs.ToEquatableArray(static spec => spec.Uses);

    private static EquatableArray<UnusedType> FindUnused((EquatableArray<FileUses> Files, ApiTable Table) input, CancellationToken cancellationToken) =>
        UnusedTypes.Find(input.Files, input.Table);

    private static EquatableArray<EquatableArray<string>> NamesOf(ImmutableArray<BoundSpec> specs, CancellationToken cancellationToken) =>
        specs.ToEquatableArray(static spec => spec.FullNames);

    private static bool IsClashing(
        (EquatableArray<EquatableArray<string>> Specs, Bound<ApiTable> Apis) names, CancellationToken cancellationToken) =>
        NameClashes.IsAny(names.Apis.Names, names.Specs);

    // Only where something is wrong with APIs, or names meet, are all of them bound again, with positions.
    private static Bound<ApiTable> PlaceApis(
        (((Bound<ApiTable> Apis, bool IsClashing) Found, ImmutableArray<SpecParts> Specs) Left, string? RootNamespace) input,
        CancellationToken cancellationToken) =>
        input.Left.Found is { IsClashing: false, Apis.Diagnostics.Count: 0 }
            ? Bound<ApiTable>.Nothing
            : ApiBinder.Bind([.. input.Left.Specs.Select(static spec => SharedSpec.Of(spec.File))], input.RootNamespace, cancellationToken);

    private static NameClashes FindClashes(
        ((bool IsClashing, Bound<ApiTable> Apis) Found, ImmutableArray<BoundSpec> Specs) input, CancellationToken cancellationToken) =>
        input.Found.IsClashing
            ? NameClashes.Find([.. input.Found.Apis.Names, .. Losses.FirstOfEach(input.Specs).SelectMany(static spec => spec.Names)])
            : NameClashes.None;

    private static Losses FindLosses(
        ((bool IsClashing, Bound<ApiTable> Apis) Found, ImmutableArray<BoundSpec> Specs) input, CancellationToken cancellationToken) =>
        Losses.Of(FindClashes(input, cancellationToken).Losers, input.Specs, input.Found.IsClashing);

    private static EquatableArray<FileBodies> BodiesOf(ImmutableArray<BoundSpec> specs, CancellationToken cancellationToken) =>
        specs.ToEquatableArray(static spec => spec.Bodies);

    private static JsonUses FindJsonUses((EquatableArray<FileBodies> Files, ApiTable Table) input, CancellationToken cancellationToken) =>
        JsonUses.Find([.. input.Files, .. input.Table.Apis.Select(static api => FileBodies.Of(api.Model))]);

    private static (SpecModel Spec, CaseClosure Closure) KeepSpec(
        (BoundSpec Spec, ((Losses Losses, JsonUses JsonUses) Known, CaseClosure Closure) For) input, CancellationToken cancellationToken)
    {
        var (spec, ((losses, uses), closure)) = input;
        return (uses.Of(losses.Keep(spec)), closure);
    }

    private static IEnumerable<GeneratedFile> EmitSpec((SpecModel Spec, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        SpecEmitter.Emit(input.Spec, input.Closure);

    private static IEnumerable<ApiModel> ApisOf((ApiTable Table, JsonUses JsonUses) input, CancellationToken cancellationToken) =>
        input.Table.Apis.Select(api => input.JsonUses.Of(api.Model));

    private static IEnumerable<GeneratedFile> EmitApi(
        ((ApiModel Api, ConsumerFacts Consumer) For, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        ApiEmitter.Emit(input.For.Api, input.For.Consumer, input.Closure);

    private static bool HasApis(ApiTable table, CancellationToken cancellationToken) => table.Apis.Any();

    private static IEnumerable<GeneratedFile> EmitSupport(bool hasApis, CancellationToken cancellationToken) => hasApis ? SupportEmitter.Emit() : [];

    private static IEnumerable<GeneratedFile> EmitClosedType((bool HasApis, bool LacksClosedType) input, CancellationToken cancellationToken) =>
        input is { HasApis: true, LacksClosedType: true } ? [SupportEmitter.ClosedType] : [];

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(
        (((ImmutableArray<SpecParts> Read, ApiTable Table) Files, EquatableArray<UnusedType> Unused) Left, ImmutableArray<BoundSpec> Bound) input,
        CancellationToken cancellationToken)
    {
        var (((read, table), unused), bound) = input;
        return read.Flatten(static spec => spec.File.Diagnostics)
            .Concat(bound.Flatten(static spec => spec.Diagnostics))
            .Concat(unused.Count == 0 ? [] : read.SelectMany(spec => UnusedTypes.Report(spec.File, unused)))
            .Where(diagnostic => !table.Repeated.Contains(diagnostic.Path))
            .Distinct()
            .ToEquatableArray();
    }

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(Bound<ApiTable> apis, CancellationToken cancellationToken) => apis.Diagnostics;

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(NameClashes clashes, CancellationToken cancellationToken) => clashes.Diagnostics;
}
