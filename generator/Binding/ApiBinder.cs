using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>All files' shared parts → the table of APIs against which each endpoint and each type is bound.</summary>
public static class ApiBinder
{
    /// <param name="rootNamespace">The project's, which an API's namespace begins with unless it names its own.</param>
    public static Bound<ApiTable> Bind(IReadOnlyList<SharedSpec> specs, string? rootNamespace, CancellationToken cancellationToken)
    {
        var (ordered, repeated) = Order(specs);
        var diagnostics = new DiagnosticCollector();
        var naming = new ApiNaming(rootNamespace, diagnostics);
        var apis = ApiGrouping.Group(ordered, diagnostics).Select(files => (Files: files, Names: naming.Bind(files.Declaring))).ToArray();
        var namespaces = apis.Select(api => api.Names?.Namespace).OfType<string>().ToArray();
        var folders = new List<ApiFolder>();
        var names = new List<DeclaredName>();
        foreach (var (files, apiNames) in apis)
        {
            ApiContext? api = null;
            if (apiNames is not null)
            {
                var binder = new ApiContextBinder(files, apiNames, namespaces, diagnostics, cancellationToken);
                api = binder.Bind();
                names.AddRange(binder.Names);
            }

            folders.Add(new ApiFolder(files.Folder, files.Declaring.Path, api));
        }

        return new Bound<ApiTable>(new ApiTable(folders.ToEquatableArray(), repeated), diagnostics.ToDiagnostics(), names.ToEquatableArray());
    }

    /// <summary>The files in the order of their paths, each once: a project may list a file beside a pattern that finds it as well.</summary>
    private static (IReadOnlyList<SharedSpec> Specs, EquatableArray<string> Repeated) Order(IEnumerable<SharedSpec> specs)
    {
        var ordered = new List<SharedSpec>();
        var repeated = new List<string>();
        string? last = null;
        foreach (var (path, spec) in specs
            .Select(static spec => (Path: SpecPath.Normalize(spec.Path), Spec: spec))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ThenBy(static file => file.Spec.Path, StringComparer.Ordinal))
        {
            if (path != last)
            {
                ordered.Add(spec);
                last = path;
            }
            else if (spec.Path != ordered[ordered.Count - 1].Path)
            {
                repeated.Add(spec.Path);
            }
        }

        return (ordered, repeated.ToEquatableArray());
    }
}
