using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Headers of a request that keys stand for, so that nobody has to know their types, nor who makes their values.</summary>
internal static class ImpliedHeaders
{
    private const string RequestId = "Repeatability-Request-ID";
    private const string FirstSent = "Repeatability-First-Sent";

    /// <summary>The headers with those that are declared, which none of them may be.</summary>
    public static EquatableArray<ParameterSpec> AddTo(EquatableArray<ParameterSpec> declared, SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var implied = In(mapping, diagnostics).ToArray();
        var names = new HashSet<string>(declared.Select(header => header.WireName.Value), StringComparer.OrdinalIgnoreCase);
        var added = new List<ParameterSpec>();
        foreach (var header in implied)
        {
            if (names.Add(header.WireName.Value))
            {
                added.Add(header);
            }
            else
            {
                diagnostics.Report(DiagnosticIds.ImpliedHeader, header.WireName.Span, header.WireName.Value);
            }
        }

        return added.Count == 0 ? declared : declared.Concat(added).ToEquatableArray();
    }

    private static IEnumerable<ParameterSpec> In(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        if (mapping.Text("idempotencyKey") is { } key && CheckKey(key, diagnostics))
        {
            yield return Header(key, "string", GeneratedValue.Text, "The key by which the server knows the call if it is made again; made for each call where it is null.");
        }

        if (mapping.Flag("repeatable") && mapping.Find("repeatable") is { } repeatable)
        {
            yield return Header(new Text(RequestId, repeatable.Key.Span), "uuid", GeneratedValue.Uuid, "The name of the call, by which the server knows it if it is made again; made for each call where it is null.");
            yield return Header(new Text(FirstSent, repeatable.Key.Span), "date-time", GeneratedValue.Now, "When the call was first made; now where it is null.");
        }

        foreach (var condition in mapping.Texts("conditions"))
        {
            if (ConditionWords.All.FirstOrDefault(known => string.Equals(known, condition.Value, StringComparison.OrdinalIgnoreCase)) is { } name)
            {
                yield return Header(condition with { Value = name }, ConditionWords.OfTags.Contains(name) ? "etag" : "date-time", GeneratedValue.None, null);
            }
            else
            {
                diagnostics.Report(DiagnosticIds.UnknownValue, condition.Span, condition.Value, "conditions", Words.List(ConditionWords.All, "or"));
            }
        }
    }

    // `true` is the name of a header, too, and nobody means that.
    private static bool CheckKey(Text key, DiagnosticBag diagnostics)
    {
        if (key.Value is not ("true" or "false"))
        {
            return HeaderNames.Check(key, diagnostics);
        }

        diagnostics.Report(DiagnosticIds.UnknownValue, key.Span, key.Value, "idempotencyKey", "the name of a header, such as 'Idempotency-Key'");
        return false;
    }

    private static ParameterSpec Header(Text name, string type, GeneratedValue generated, string? summary) => new()
    {
        WireName = name,
        IsOptional = true,
        Generated = generated,
        Schema = new SchemaSpec
        {
            Span = name.Span,
            Type = new TypeExpression.Named(type, name.Span),
            Format = type == "date-time" ? new Text("rfc7231", name.Span) : null,
            Summary = summary,
        },
    };
}
