using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

internal static class OperationReader
{
    public static OperationSpec? Read(SpecMapping owner, DiagnosticBag diagnostics)
    {
        if (owner.Find("operation") is not { Value: YamlMappingNode node } entry)
        {
            return null;
        }

        var mapping = MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Operation), entry.Key, diagnostics);
        var succeeded = mapping.Texts("succeeded");
        var failed = mapping.Texts("failed");
        var cancelled = mapping.Texts("cancelled");
        RepeatedValues.Report([.. succeeded, .. failed, .. cancelled], StringComparer.Ordinal, diagnostics);

        var state = mapping.Text("state");
        return state is null && (mapping.IsWritten("state") || !mapping.IsWhole)
            ? null
            : new OperationSpec(state, succeeded, failed, cancelled, entry.Key.Span) { Result = mapping.Text("result") };
    }
}
