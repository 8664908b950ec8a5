using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>An API's name and namespace → the names that are derived from them.</summary>
internal sealed class ApiNaming(string? rootNamespace, DiagnosticCollector diagnostics)
{
    // Without regard to case, since the names of generated files are unique so.
    private readonly Dictionary<string, (string Path, SourceSpan Span)> _placesByNamespace = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Null where the API cannot have its name or namespace, which is reported, or where the file could not be read.</returns>
    public ApiNames? Bind(SharedSpec file)
    {
        var path = file.Path;
        if (file.Api is not { } api)
        {
            return null;
        }

        if (!CSharpNames.IsIdentifier(api.Name.Value))
        {
            diagnostics.Report(path, DiagnosticIds.InvalidName, api.Name.Span, api.Name.Value, CSharpNames.Derive(api.Name.Value, []));
            return null;
        }

        var root = CSharpNames.RootNamespace(rootNamespace ?? "");
        var given = api.Namespace is { } text && CheckNamespace(text, path) ? text.Value : null;
        var names = new ApiNames(api.Name.Value, given ?? (root.Length == 0 ? api.Name.Value : root + "." + api.Name.Value));

        // A root namespace is the project's affair: whatever it hides, it hides without us.
        var isHiding = given is not null ? HidesPlatform(given.Split('.')) : HidesPlatform(root.Length == 0 ? [names.Name] : ["", names.Name]);
        var span = (api.Namespace ?? api.Name).Span;
        var name = NameLength.IsPossible(names.Name) ? names.Namespace : names.Name;
        if (!NameLength.IsPossible(name))
        {
            diagnostics.Report(path, DiagnosticIds.NameTooLong, name == names.Name ? api.Name.Span : span, NameLength.Arguments(name));
            return null;
        }

        if (IsOfSupport(names.Namespace))
        {
            diagnostics.Report(path, DiagnosticIds.NameClash, span, names.Namespace, "the code that every project gets");
            return null;
        }

        if (isHiding)
        {
            diagnostics.Report(path, DiagnosticIds.HidesNamespace, span, names.Namespace);
            return null;
        }

        if (_placesByNamespace.TryGetValue(names.Namespace, out var first))
        {
            diagnostics.Report(path, DiagnosticIds.NamespaceTaken, span, names.Namespace, SpecPlace.Of(first.Path, first.Span, path));
            return null;
        }

        _placesByNamespace.Add(names.Namespace, (path, span));
        return names;
    }

    private bool CheckNamespace(Text given, string path)
    {
        var isValid = given.Value.Split('.').All(CSharpNames.IsNamespacePart);
        if (!isValid)
        {
            diagnostics.Report(path, DiagnosticIds.InvalidNamespace, given.Span, given.Value);
        }

        return isValid;
    }

    private static bool IsOfSupport(string @namespace) =>
        FixedNames.OfProject.Any(name => (@namespace + ".").StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether code in the outer namespaces would no longer find the platform's own under their names. As a first part,
    /// <c>Microsoft</c> hides nothing, whereas nobody but the platform should add to <c>System</c>.
    /// </summary>
    private static bool HidesPlatform(string[] parts) => parts.Contains("System") || parts.Skip(1).Contains("Microsoft");
}
