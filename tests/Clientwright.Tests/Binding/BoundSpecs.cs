using System.Globalization;
using Clientwright.Binding;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Binding;

/// <summary>Spec files, parsed and bound as the pipeline does it.</summary>
internal sealed class BoundSpecs
{
    public const string RootNamespace = "Consumer";

    private readonly IReadOnlyList<(string Path, (int Start, int End) Span)> _marks;

    private BoundSpecs(IReadOnlyList<(string Path, MarkedText Marked)> specs, string? rootNamespace)
    {
        _marks = [.. specs.SelectMany(spec => spec.Marked.Marks.Select(mark => (spec.Path, mark)))];
        Files = [.. specs.Select(spec => SpecParser.Parse(spec.Path, spec.Marked.Text))];
        Shared = [.. Files.Select(SharedSpec.Of)];
        Apis = ApiBinder.Bind(Shared, rootNamespace, CancellationToken.None);
        AssertSeesTheSame(rootNamespace);
        Endpoints = [.. Files.Select(file => EndpointBinder.Bind(file, Table, CancellationToken.None))];
        Types = [.. Files.SelectMany(file => file.Types.Select(type => TypeBinder.Bind(file, type, Table, CancellationToken.None)))];
        Unused = UnusedTypes.Find(Files.Select(FileUses.Of), Table);
        Clashes = NameClashes.Find([.. Apis.Names, .. Endpoints.SelectMany(bound => bound.Names), .. Types.SelectMany(bound => bound.Names)]);
    }

    public IReadOnlyList<SpecFile> Files { get; }

    public IReadOnlyList<SharedSpec> Shared { get; }

    public Bound<ApiTable> Apis { get; }

    public IReadOnlyList<Bound<EndpointModel>> Endpoints { get; }

    public IReadOnlyList<Bound<TypeFileModel>> Types { get; }

    public NameClashes Clashes { get; }

    /// <summary>The types that nothing uses.</summary>
    public EquatableArray<UnusedType> Unused { get; }

    public ApiTable Table => Apis.Model!;

    /// <summary>The only API.</summary>
    public ApiContext Api => Assert.Single(Table.Apis);

    /// <summary>What is wrong, save that a type is unused: many a test is about a type, and has nobody use it.</summary>
    public IEnumerable<SpecDiagnostic> Diagnostics =>
    [
        .. Files.SelectMany(file => file.Diagnostics),
        .. Apis.Diagnostics,
        .. Endpoints.SelectMany(bound => bound.Diagnostics),
        .. Types.SelectMany(bound => bound.Diagnostics),
        .. Clashes.Diagnostics,
    ];

    public static BoundSpecs Of(params (string Path, string Text)[] specs) => In(RootNamespace, specs);

    public static BoundSpecs In(string? rootNamespace, params (string Path, string Text)[] specs) =>
        new([.. specs.Select(spec => (spec.Path, MarkedText.Parse(spec.Text)))], rootNamespace);

    public EndpointModel Endpoint(string name) => Endpoints.Select(bound => bound.Model).OfType<EndpointModel>().Single(model => model.Name == name);

    /// <summary>A declared type, be it declared in place.</summary>
    public T Declaration<T>(string name)
        where T : DeclarationModel => (T)Types.SelectMany(bound => bound.Model?.Declarations ?? [])
            .Concat(Endpoints.SelectMany(bound => bound.Model?.Declarations ?? []))
            .Concat(Table.Apis.SelectMany(api => api.Model.Declarations))
            .Single(declaration => declaration.Name == name);

    public MemberModel Member(string type, string name) =>
        Declaration<DeclarationModel.Object>(type).Members.Single(member => member.Name == name);

    public void AssertNoDiagnostics() => Assert.Equal([], Diagnostics.Select(Describe));

    /// <summary>Asserts that there is one diagnostic, at the marked place.</summary>
    public void AssertReports(string id, string message) =>
        Assert.Equal(_marks.Select(mark => Describe(id, message, mark.Path, mark.Span)), Diagnostics.Select(Describe));

    /// <summary>Asserts that there is one diagnostic at each marked place, of these ids in this order.</summary>
    public void AssertIds(params string[] ids) => Assert.Equal(
        ids.Zip(_marks, (id, mark) => (id, mark.Path, mark.Span)),
        Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Path, (diagnostic.Span.Start, diagnostic.Span.End))));

    /// <summary>Asserts that the types at the marked places are unused, and no others.</summary>
    public void AssertUnused(params string[] names) => Assert.Equal(
        names.Zip(_marks, (name, mark) => Describe(
            "CW2115",
            $"No endpoint comes to the type '{name}', nor does what is said of every call: remove it, or name it where it is meant",
            mark.Path,
            mark.Span)),
        Files.SelectMany(file => UnusedTypes.Report(file, Unused)).Select(Describe));

    private static string Describe(SpecDiagnostic diagnostic)
    {
        var format = DiagnosticDescriptors.Get(diagnostic.Id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        var message = string.Format(CultureInfo.InvariantCulture, format, [.. diagnostic.Arguments]);
        return Describe(diagnostic.Id, message, diagnostic.Path, (diagnostic.Span.Start, diagnostic.Span.End));
    }

    private static string Describe(string id, string message, string path, (int Start, int End) span) =>
        $"{path} {span.Start}..{span.End} {id}: {message}";

    /// <summary>What the pipeline leaves out of what files share makes no difference to anybody.</summary>
    private void AssertSeesTheSame(string? rootNamespace)
    {
        var needed = NeededNames.Of(Files.Select(static file => SpecParts.Of(file)));
        var seen = ApiBinder.Bind([.. Files.Select(file => SharedSpec.Of(file, needed, last: null))], rootNamespace, CancellationToken.None);
        Assert.Equal(Apis.Model, seen.Model);
        Assert.Equal(
            Apis.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal),
            seen.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }
}
