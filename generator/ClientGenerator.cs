using Clientwright.Binding;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Emitting;
using Clientwright.Models;
using Microsoft.CodeAnalysis;

namespace Clientwright;

/// <summary>
/// Makes typed HTTP clients from the specs among a project's additional files. This is the pipeline's table of contents:
/// read, bind, emit. Only equatable values cross a stage, and positions end where a model is bound, so that an edit costs
/// what depends on it. A stage takes all files at once, and does the work of those that changed (<see cref="Memo{TObject, TOther, TResult}"/>).
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class ClientGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What is known of the project: the namespace to generate into, what its references offer, and what its language can do.
        IncrementalValueProvider<string?> rootNamespace = context.AnalyzerConfigOptionsProvider.Select(RootNamespaceOf);
        IncrementalValueProvider<ConsumerFacts> consumer = context.MetadataReferencesProvider.Collect().Select(FactsOf);
        IncrementalValueProvider<CaseClosure> closure = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ClosureOf);
        IncrementalValueProvider<bool> lacksClosedType = context.CompilationProvider.Combine(closure).Select(LacksClosedType);

        // Read: each file alone, its text dropped as soon as it is parsed.
        IncrementalValueProvider<EquatableArray<SpecParts>> files = context.AdditionalTextsProvider.Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadSpecs).WithTrackingName(TrackingNames.ReadSpecs);

        // Bind what files share. An edit that leaves names and kinds as they are ends here.
        IncrementalValueProvider<NeededNames> needed = ComparedBy(files, static spec => spec.Needs, TrackingNames.FindNeeds).Select(NeededBy);
        IncrementalValueProvider<Bound<ApiTable>> apis = files
            .Combine(needed)
            .Select(ShareSpecs).WithTrackingName(TrackingNames.ShareSpecs)
            .Combine(rootNamespace)
            .Select(BindApis);
        IncrementalValueProvider<ApiTable> table = apis.Select(TableOf).WithTrackingName(TrackingNames.BindApis);

        // Bind each file's endpoint and types, against the names of the others only.
        IncrementalValueProvider<EquatableArray<BoundSpec>> specs = files
            .Combine(table)
            .Select(BindSpecs).WithTrackingName(TrackingNames.BindSpecs);

        // Types that nothing uses: of a file only names are compared, and positions come back where a type is reported.
        IncrementalValueProvider<EquatableArray<UnusedType>> unused = ComparedBy(files, static spec => spec.Uses, TrackingNames.FindUses)
            .Combine(table)
            .Select(FindUnused).WithTrackingName(TrackingNames.FindUnused);

        // What would meet in C# is not emitted. Types without their names were left out above, with whatever refers to them.
        IncrementalValueProvider<bool> isClashing = ComparedBy(specs, static spec => spec.FullNames, TrackingNames.FindNames)
            .Combine(apis)
            .Select(IsClashing);
        IncrementalValueProvider<Losses> losses = isClashing
            .Combine(apis)
            .Combine(specs)
            .Select(FindLosses).WithTrackingName(TrackingNames.FindLosses);

        // What is only read needs no code that writes it, and the other way round.
        IncrementalValueProvider<WireUses> wireUses = ComparedBy(specs, static spec => spec.Bodies, TrackingNames.FindBodies)
            .Combine(table)
            .Select(FindWireUses).WithTrackingName(TrackingNames.FindWireUses);

        // Emit: from here on nothing knows a spec.
        IncrementalValueProvider<KnownOfAll> known = losses.Combine(wireUses).Combine(closure).Select(KnownOf);
        IncrementalValueProvider<EquatableArray<EmittedSpec>> emitted = specs.Combine(known).Select(EmitSpecs);
        IncrementalValuesProvider<EquatableArray<GeneratedFile>> specFiles = emitted
            .SelectMany(GroupFiles).WithTrackingName(TrackingNames.EmitSpecs);
        IncrementalValueProvider<EquatableArray<GeneratedFile>> emittedApis = table
            .Combine(wireUses)
            .Combine(consumer)
            .Combine(closure)
            .Select(EmitApis);
        IncrementalValuesProvider<GeneratedFile> apiFiles = emittedApis.SelectMany(FilesOf).WithTrackingName(TrackingNames.EmitApi);

        // Support code: what all of that needs of it.
        IncrementalValueProvider<bool> hasApis = table.Select(HasApis);
        IncrementalValuesProvider<GeneratedFile> supportFiles = emittedApis.Select(NeedsOf)
            .Combine(emitted.Select(NeedsOf))
            .Combine(hasApis)
            .SelectMany(EmitSupport).WithTrackingName(TrackingNames.EmitSupport);
        IncrementalValuesProvider<GeneratedFile> closedTypeFile = hasApis
            .Combine(lacksClosedType)
            .SelectMany(EmitClosedType).WithTrackingName(TrackingNames.EmitClosedType);

        context.RegisterSourceOutput(specFiles, AddSources);
        context.RegisterSourceOutput(apiFiles, AddSource);
        context.RegisterSourceOutput(supportFiles, AddSource);
        context.RegisterSourceOutput(closedTypeFile, AddSource);

        // Diagnostics keep their positions, and so travel apart. In design-time builds an analyzer reports them (SpecAnalyzer).
        // What is wrong with APIs and names is found without positions, and found again with them only where there is something.
        IncrementalValueProvider<Bound<ApiTable>> placedApis = apis.Combine(isClashing)
            .Combine(files)
            .Combine(rootNamespace)
            .Select(PlaceApis);
        IncrementalValueProvider<bool> isDesignTime = context.AnalyzerConfigOptionsProvider.Select(IsDesignTime);
        Report(context, isDesignTime, files.Combine(table).Combine(unused).Combine(specs).Combine(wireUses).Select(DiagnosticsOf));
        Report(context, isDesignTime, placedApis.Select(DiagnosticsOf));
        Report(context, isDesignTime, isClashing.Combine(placedApis).Combine(specs).Select(FindClashes).Select(DiagnosticsOf));
    }

    private static void AddSource(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, file.Text);

    private static void AddSources(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (var file in files)
        {
            AddSource(output, file);
        }
    }

    /// <summary>The same list, for stages that look at nothing but a part of each item, and are run again only for that.</summary>
    private static IncrementalValueProvider<EquatableArray<T>> ComparedBy<T, TPart>(
        IncrementalValueProvider<EquatableArray<T>> items, Func<T, TPart> partOf, string trackingName)
        where T : class, IEquatable<T>
        where TPart : IEquatable<TPart> =>
        items.Select(static (all, _) => all).WithComparer(new PartComparer<T, TPart>(partOf)).WithTrackingName(trackingName);

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<bool> isDesignTime,
        IncrementalValueProvider<EquatableArray<SpecDiagnostic>> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(TrackingNames.ReportDiagnostics).Combine(isDesignTime), Report);

    private static void Report(SourceProductionContext output, (EquatableArray<SpecDiagnostic> Diagnostics, bool IsDesignTime) found)
    {
        foreach (var diagnostic in found.IsDesignTime ? EquatableArray<SpecDiagnostic>.Empty : found.Diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
