using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Reads the named types of a file. One that cannot be read is there all the same, with a schema that says nothing: it is known
/// by its name, so that whatever uses it is not reported as well.
/// </summary>
internal static class TypesReader
{
    /// <param name="hasUnread">Whether there are more in the file, which cannot be named.</param>
    public static EquatableArray<TypeSpec> Read(SpecMapping mapping, DiagnosticBag diagnostics, out bool hasUnread)
    {
        var types = new List<TypeSpec>();
        var entries = mapping.Map("types");
        foreach (var entry in entries)
        {
            var canBeNamed = CanBeNamed(entry.Key, diagnostics);
            var schema = SchemaReader.Read(entry, Construct.Schema, diagnostics) ?? Unreadable(entry.Key);
            if (canBeNamed)
            {
                types.Add(new TypeSpec(entry.Key.ToText(), schema));
            }
        }

        hasUnread = !mapping.IsWhole || mapping.IsUnread("types") || types.Count < entries.Count;
        return types.ToEquatableArray();
    }

    private static SchemaSpec Unreadable(SpecKey key) => new() { Span = key.Span };

    private static bool CanBeNamed(SpecKey key, DiagnosticBag diagnostics)
    {
        if (BuiltInTypes.Contains(key.Name))
        {
            diagnostics.Report(DiagnosticIds.BuiltInTypeName, key.Span, key.Name);
            return false;
        }

        if (!TextPatterns.TypeName.Matches(key.Name))
        {
            diagnostics.Report(DiagnosticIds.TypeName, key.Span, key.Name);
            return false;
        }

        return true;
    }
}
