using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads parameters, and the headers of responses.</summary>
internal static class ParameterReader
{
    public static EquatableArray<ParameterSpec> ReadAll(SpecMapping mapping, string key, DiagnosticBag diagnostics) =>
        Read(mapping, key, Construct.Parameter, diagnostics).ToEquatableArray();

    public static EquatableArray<ParameterSpec> ReadHeaders(SpecMapping mapping, DiagnosticBag diagnostics) =>
        ReadTokens(mapping, "headers", HeaderNames.Header, diagnostics);

    public static EquatableArray<ParameterSpec> ReadCookies(SpecMapping mapping, DiagnosticBag diagnostics) =>
        ReadTokens(mapping, "cookies", HeaderNames.Cookie, diagnostics);

    public static EquatableArray<ParameterSpec> ReadVariables(SpecMapping mapping, DiagnosticBag diagnostics) =>
        Read(mapping, "variables", Construct.Variable, diagnostics).ToEquatableArray();

    /// <remarks>A header of a response that says where its value stands may have any name itself: it is a property, and no header.</remarks>
    public static EquatableArray<ParameterSpec> ReadResponseHeaders(SpecMapping mapping, DiagnosticBag diagnostics) =>
        Read(mapping, "headers", Construct.ResponseHeader, diagnostics)
            .Where(parameter => parameter.From.Count > 0 || HeaderNames.Check(parameter.WireName, diagnostics))
            .ToEquatableArray();

    private static EquatableArray<ParameterSpec> ReadTokens(SpecMapping mapping, string key, string what, DiagnosticBag diagnostics) =>
        Read(mapping, key, Construct.Parameter, diagnostics)
            .Where(parameter => HeaderNames.Check(parameter.WireName, diagnostics, what))
            .ToEquatableArray();

    private static IEnumerable<ParameterSpec> Read(SpecMapping mapping, string key, Construct construct, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Map(key))
        {
            if (Read(entry, construct, diagnostics) is { } parameter)
            {
                yield return parameter;
            }
        }
    }

    private static ParameterSpec? Read(SpecEntry entry, Construct construct, DiagnosticBag diagnostics)
    {
        var details = entry.Value is YamlMappingNode node
            ? MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics)
            : null;
        var schema = details is null
            ? SchemaReader.Read(entry, construct, diagnostics)
            : SchemaReader.FromMapping(details, diagnostics);
        var from = details?.Texts("from") ?? default;
        var sound = from.Where(name => HeaderNames.Check(name, diagnostics)).ToEquatableArray();

        return schema is null
            ? null
            : new ParameterSpec
            {
                WireName = entry.Key.ToText(),
                IsOptional = entry.Key.IsOptional,
                Schema = schema,
                Style = details?.Text("style"),
                Explode = details?.Text("explode"),
                Reserved = details?.Flag("reserved") == true ? details.Text("reserved") : null,
                From = sound,
            };
    }
}
