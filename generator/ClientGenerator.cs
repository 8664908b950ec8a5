using System.Collections.Immutable;
using Clientwright.Binding;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;

namespace Clientwright;

/// <summary>
/// Makes typed HTTP clients from the specs among a project's additional files. This is the pipeline's table of contents:
/// read, bind, emit. From <see cref="TrackingNames.ParseSpec"/> on only equatable values cross a stage, and positions end
/// where a model is bound, so that an edit costs what depends on it and a comment costs nothing.
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
        IncrementalValueProvider<ImmutableArray<AdditionalText>> repeated = context.AdditionalTextsProvider
            .Collect()
            .Select(RepeatedAmong)
            .WithComparer(SameTexts.Comparer);
        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .Combine(repeated)
            .Where(IsFirst)
            .Select(TextOf)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(IsSpec)
            .Select(TextOf).WithTrackingName(TrackingNames.ReadSpecs)
            .Select(Parse).WithTrackingName(TrackingNames.ParseSpec);

        // Bind what files share. An edit that leaves names and kinds as they are ends here.
        IncrementalValueProvider<Bound<ApiTable>> apis = files
            .Select(ShareOf).WithTrackingName(TrackingNames.ShareSpec)
            .Collect()
            .Combine(rootNamespace)
            .Select(BindApis);
        IncrementalValueProvider<ApiTable> table = apis.Select(TableOf).WithTrackingName(TrackingNames.BindApis);

        // Bind each endpoint and each named type, against the names of the others only.
        IncrementalValuesProvider<Bound<EndpointModel>> endpoints = files
            .Where(HasEndpoint)
            .Combine(table)
            .Select(BindEndpoint).WithTrackingName(TrackingNames.BindEndpoint);
        IncrementalValuesProvider<Bound<TypeFileModel>> types = files
            .SelectMany(TypesOf)
            .Combine(table)
            .Select(BindType).WithTrackingName(TrackingNames.BindType);

        // Types that nothing uses: of a file only names are compared, and positions come back where a type is reported.
        IncrementalValueProvider<EquatableArray<UnusedType>> unused = files
            .Select(UsesOf).WithTrackingName(TrackingNames.FindUses)
            .Collect()
            .Combine(table)
            .Select(FindUnused).WithTrackingName(TrackingNames.FindUnused);

        // What would meet in C# is reported. Types without their names were left out above, with whatever refers to them.
        IncrementalValueProvider<NameClashes> clashes = apis.Select(NamesOf)
            .Combine(endpoints.Select(NamesOf).Collect())
            .Combine(types.Select(NamesOf).Collect())
            .Select(FindClashes);
        IncrementalValueProvider<EquatableArray<string>> lost = clashes.Select(LosersOf)
            .Combine(endpoints.SelectMany(UnboundOf).Collect())
            .Select(LostOf).WithTrackingName(TrackingNames.FindClashes);

        // Emit: from here on nothing knows a spec.
        IncrementalValuesProvider<GeneratedFile> endpointFiles = endpoints
            .SelectMany(ModelOf)
            .Combine(lost)
            .SelectMany(Keep)
            .Combine(closure)
            .Select(EmitEndpoint).WithTrackingName(TrackingNames.EmitEndpoint);
        IncrementalValuesProvider<GeneratedFile> typeFiles = types
            .SelectMany(ModelOf)
            .Combine(closure)
            .Select(EmitType).WithTrackingName(TrackingNames.EmitType);
        IncrementalValuesProvider<GeneratedFile> apiFiles = table
            .SelectMany(ApisOf)
            .Combine(consumer)
            .Combine(closure)
            .SelectMany(EmitApi).WithTrackingName(TrackingNames.EmitApi);
        IncrementalValueProvider<bool> hasApis = table.Select(HasApis);
        IncrementalValuesProvider<GeneratedFile> supportFiles = hasApis
            .SelectMany(EmitSupport).WithTrackingName(TrackingNames.EmitSupport);
        IncrementalValuesProvider<GeneratedFile> closedTypeFile = hasApis
            .Combine(lacksClosedType)
            .SelectMany(EmitClosedType).WithTrackingName(TrackingNames.EmitClosedType);

        context.RegisterSourceOutput(endpointFiles, AddSource);
        context.RegisterSourceOutput(typeFiles, AddSource);
        context.RegisterSourceOutput(apiFiles, AddSource);
        context.RegisterSourceOutput(supportFiles, AddSource);
        context.RegisterSourceOutput(closedTypeFile, AddSource);

        // Diagnostics keep their positions, and so travel apart. In design-time builds an analyzer reports them (SpecAnalyzer).
        IncrementalValueProvider<bool> isDesignTime = context.AnalyzerConfigOptionsProvider.Select(IsDesignTime);
        Report(context, isDesignTime, files.Select(DiagnosticsOf));
        Report(context, isDesignTime, apis.Select(DiagnosticsOf));
        Report(context, isDesignTime, endpoints.Select(DiagnosticsOf));
        Report(context, isDesignTime, types.Select(DiagnosticsOf));
        Report(context, isDesignTime, clashes.Select(DiagnosticsOf));
        Report(context, isDesignTime, files.Combine(unused).Select(DiagnosticsOf));
    }

    private static void AddSource(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, file.Text);

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<bool> isDesignTime,
        IncrementalValuesProvider<EquatableArray<SpecDiagnostic>> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(TrackingNames.ReportDiagnostics).Combine(isDesignTime), Report);

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
