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
    private readonly Memo<AdditionalText, string, SpecParts> _read = new(static (text, _, last, cancellationToken) => SpecParts.Of(Parse(text, cancellationToken), last));
    private readonly Memo<SpecParts, NeededNames, SharedSpec> _shared = new(static (spec, needed, last, _) => SharedSpec.Of(spec.File, needed, last));
    private readonly Memo<SpecParts, ApiTable, BoundSpec> _bound = new(
        static (spec, table, last, cancellationToken) => BoundSpec.Bind(spec.File, table, last, cancellationToken));
    private readonly Memo<BoundSpec, KnownOfAll, EmittedSpec> _emitted = new(
        static (spec, known, last, _) => EmittedSpec.Of(known.WireUses.Of(known.Losses.Keep(spec)), known.Closure, last));

    // Of thousands of paths, which are looked at after every edit.
    private HashSet<string>? _sparePaths;

    /// <remarks>A project may list a file beside a pattern that finds it as well; it counts once.</remarks>
    private EquatableArray<SpecParts> ReadSpecs(
        (ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        var paths = Interlocked.Exchange(ref _sparePaths, null) ?? new HashSet<string>(StringComparer.Ordinal);
        paths.Clear();
        var specs = input.Texts
            .Where(text => BuildOptions.IsSpec(text, input.Options) && paths.Add(text.Path))
            .Select(text => _read.Of(text.Path, text, "", cancellationToken))
            .ToEquatableArray();
        _sparePaths = paths;
        _read.Trim(specs.Count);
        _shared.Trim(specs.Count);
        _bound.Trim(specs.Count);
        _emitted.Trim(specs.Count);
        return specs;
    }

    internal static SpecFile Parse(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken) switch
    {
        { Length: > SpecParser.MostCharacters and var length } => SpecParser.Refuse(file.Path, length),
        var text => SpecParser.Parse(file.Path, text?.ToString() ?? "", cancellationToken),
    };

    private static NeededNames NeededBy(EquatableArray<SpecParts> specs, CancellationToken cancellationToken) => NeededNames.Of(specs);

    private EquatableArray<SharedSpec> ShareSpecs((EquatableArray<SpecParts> Specs, NeededNames Needed) input, CancellationToken cancellationToken) =>
        input.Specs.ToEquatableArray(spec => _shared.Of(spec.File.Path, spec, input.Needed, cancellationToken));

    private static Bound<ApiTable> BindApis((EquatableArray<SharedSpec> Specs, string? RootNamespace) input, CancellationToken cancellationToken) =>
        ApiBinder.Bind(input.Specs, input.RootNamespace, cancellationToken);

    private static ApiTable TableOf(Bound<ApiTable> apis, CancellationToken cancellationToken) => apis.Model!;

    private EquatableArray<BoundSpec> BindSpecs((EquatableArray<SpecParts> Specs, ApiTable Table) input, CancellationToken cancellationToken) =>
        input.Specs.ToEquatableArray(spec => _bound.Of(spec.File.Path, spec, input.Table, cancellationToken));

    private static EquatableArray<UnusedType> FindUnused((EquatableArray<SpecParts> Files, ApiTable Table) input, CancellationToken cancellationToken) =>
        UnusedTypes.Find(input.Files.Select(static spec => spec.Uses), input.Table);

    private static bool IsClashing((EquatableArray<BoundSpec> Specs, Bound<ApiTable> Apis) names, CancellationToken cancellationToken) =>
        NameClashes.IsAny(names.Apis.Names, names.Specs.Select(static spec => spec.FullNames));

    // Only where something is wrong with APIs, or names meet, are all of them bound again, with positions.
    private static Bound<ApiTable> PlaceApis(
        (((Bound<ApiTable> Apis, bool IsClashing) Found, EquatableArray<SpecParts> Specs) Left, string? RootNamespace) input,
        CancellationToken cancellationToken) =>
        input.Left.Found is { IsClashing: false, Apis.Diagnostics.Count: 0 }
            ? Bound<ApiTable>.Nothing
            : ApiBinder.Bind([.. input.Left.Specs.Select(static spec => SharedSpec.Of(spec.File))], input.RootNamespace, cancellationToken);

    private static NameClashes FindClashes(
        ((bool IsClashing, Bound<ApiTable> Apis) Found, EquatableArray<BoundSpec> Specs) input, CancellationToken cancellationToken) =>
        input.Found.IsClashing
            ? NameClashes.Find([.. input.Found.Apis.Names, .. input.Specs.SelectMany(static spec => spec.Names)])
            : NameClashes.None;

    private static Losses FindLosses(
        ((bool IsClashing, Bound<ApiTable> Apis) Found, EquatableArray<BoundSpec> Specs) input, CancellationToken cancellationToken) =>
        Losses.Of(FindClashes(input, cancellationToken).Losers, input.Specs);

    private static WireUses FindWireUses((EquatableArray<BoundSpec> Files, ApiTable Table) input, CancellationToken cancellationToken) =>
        WireUses.Find([.. input.Files.Select(static spec => spec.Bodies), .. input.Table.Apis.Select(static api => FileBodies.Of(api.Model))]);

    private static KnownOfAll KnownOf(((Losses Losses, WireUses WireUses) Left, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        new(input.Left.Losses, input.Left.WireUses, input.Closure);

    private EquatableArray<EmittedSpec> EmitSpecs((EquatableArray<BoundSpec> Specs, KnownOfAll Known) input, CancellationToken cancellationToken) =>
        input.Specs.ToEquatableArray(spec => _emitted.Of(spec.Path, spec, input.Known, cancellationToken));

    private static IEnumerable<EquatableArray<GeneratedFile>> GroupFiles(EquatableArray<EmittedSpec> specs, CancellationToken cancellationToken) =>
        FileGroup.Of(specs.Select(static spec => spec.Files));

    private static EquatableArray<GeneratedFile> EmitApis(
        (((ApiTable Table, WireUses WireUses) Apis, ConsumerFacts Consumer) For, CaseClosure Closure) input, CancellationToken cancellationToken) =>
        input.For.Apis.Table.Apis
            .SelectMany(api => ApiEmitter.Emit(input.For.Apis.WireUses.Of(api.Model), input.For.Consumer, input.Closure))
            .ToEquatableArray();

    private static IEnumerable<GeneratedFile> FilesOf(EquatableArray<GeneratedFile> files, CancellationToken cancellationToken) => files;

    private static bool HasApis(ApiTable table, CancellationToken cancellationToken) => table.Apis.Any();

    private static SupportSet NeedsOf(EquatableArray<GeneratedFile> files, CancellationToken cancellationToken) => SupportEmitter.NeedsOf(files);

    private static SupportSet NeedsOf(EquatableArray<EmittedSpec> specs, CancellationToken cancellationToken) =>
        SupportSet.Union(specs.Select(static spec => spec.Needs));

    private static IEnumerable<GeneratedFile> EmitSupport(
        ((SupportSet OfApis, SupportSet OfSpecs) Needs, bool HasApis) input, CancellationToken cancellationToken) =>
        input.HasApis ? SupportEmitter.Emit(SupportSet.Union([input.Needs.OfApis, input.Needs.OfSpecs])) : [];

    private static IEnumerable<GeneratedFile> EmitClosedType((bool HasApis, bool LacksClosedType) input, CancellationToken cancellationToken) =>
        input is { HasApis: true, LacksClosedType: true } ? [SupportEmitter.ClosedType] : [];

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(
        ((((EquatableArray<SpecParts> Read, ApiTable Table) Files, EquatableArray<UnusedType> Unused) Left, EquatableArray<BoundSpec> Bound) All, WireUses WireUses) input,
        CancellationToken cancellationToken)
    {
        var ((((read, table), unused), bound), uses) = input;
        return read.Flatten(static spec => spec.File.Diagnostics)
            .Concat(bound.Flatten(static spec => spec.Diagnostics))
            .Concat(bound.Flatten(static spec => spec.XmlMistakes).Where(uses.IsMistake).Select(static mistake => mistake.Diagnostic))
            .Concat(unused.Count == 0 ? [] : read.SelectMany(spec => UnusedTypes.Report(spec.File, unused)))
            .Where(diagnostic => !table.Repeated.Contains(diagnostic.Path))
            .Distinct()
            .ToEquatableArray();
    }

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(Bound<ApiTable> apis, CancellationToken cancellationToken) => apis.Diagnostics;

    private static EquatableArray<SpecDiagnostic> DiagnosticsOf(NameClashes clashes, CancellationToken cancellationToken) => clashes.Diagnostics;
}
