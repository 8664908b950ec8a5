using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the named types of a file.</summary>
internal static class TypesReader
{
    public static EquatableArray<TypeSpec> Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var types = new List<TypeSpec>();
        foreach (var entry in mapping.Map("types"))
        {
            var canBeNamed = CanBeNamed(entry.Key, diagnostics);
            if (SchemaReader.Read(entry, Construct.Schema, diagnostics) is { } schema && canBeNamed)
            {
                types.Add(new TypeSpec(entry.Key.ToText(), schema));
            }
        }

        return types.ToEquatableArray();
    }

    private static bool CanBeNamed(SpecKey key, DiagnosticBag diagnostics)
    {
        if (TypeWords.IsBuiltIn(key.Name))
        {
            diagnostics.Report(DiagnosticIds.BuiltInTypeName, key.Span, key.Name);
            return false;
        }

        if (!TypeWords.CanBeDeclared(key.Name))
        {
            diagnostics.Report(DiagnosticIds.TypeName, key.Span, key.Name);
            return false;
        }

        return true;
    }
}
