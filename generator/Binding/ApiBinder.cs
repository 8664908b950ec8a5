using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>All files' shared parts → the table of APIs against which each endpoint and each type is bound.</summary>
public static class ApiBinder
{
    /// <param name="rootNamespace">The project's, which an API's namespace begins with unless it names its own.</param>
    public static Bound<ApiTable> Bind(IReadOnlyList<SharedSpec> specs, string? rootNamespace, CancellationToken cancellationToken)
    {
        var ordered = specs
            .OrderBy(spec => SpecPath.Normalize(spec.Path), StringComparer.Ordinal)
            .ThenBy(spec => spec.Path, StringComparer.Ordinal)
            .ToArray();
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

        return new Bound<ApiTable>(new ApiTable(folders.ToEquatableArray()), diagnostics.ToDiagnostics(), names.ToEquatableArray());
    }
}
