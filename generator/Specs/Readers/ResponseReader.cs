using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads what the answers mean. A response without a sound status or name is left out; the endpoint stays.</summary>
internal static class ResponseReader
{
    /// <param name="construct">A response of an API, or of an endpoint, which can also take one of the API's away.</param>
    public static EquatableArray<ResponseSpec> ReadAll(SpecMapping owner, Construct construct, DiagnosticBag diagnostics)
    {
        var responses = new List<ResponseSpec>();
        foreach (var entry in owner.Map("responses"))
        {
            var status = StatusKeys.Read(entry.Key.Name);
            if (status is null)
            {
                diagnostics.Report(DiagnosticIds.StatusKey, entry.Key.Span, entry.Key.Name);
            }

            if (Read(entry, status ?? StatusRange.Default, construct, diagnostics) is { } response && status is not null)
            {
                responses.Add(response);
            }
        }

        return responses.ToEquatableArray();
    }

    private static ResponseSpec? Read(SpecEntry entry, StatusRange status, Construct construct, DiagnosticBag diagnostics)
    {
        var key = entry.Key.ToText();
        if (entry.Value is YamlScalarNode)
        {
            // The only scalar that the grammar lets through here is `none`.
            return new ResponseSpec { Key = key, Status = status, IsRemoved = true };
        }

        if (entry.Value is not YamlMappingNode node)
        {
            return null;
        }

        var mapping = MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics);
        var response = new ResponseSpec
        {
            Key = key,
            Status = status,
            Is = mapping.Text("is"),
            Means = mapping.Prose("means"),
            Headers = ParameterReader.ReadResponseHeaders(mapping, diagnostics),
            Body = BodyReader.Read(mapping, diagnostics),
            Poll = mapping.Text("poll"),
        };
        return response.Is is null || !mapping.IsWhole ? null : response;
    }
}
