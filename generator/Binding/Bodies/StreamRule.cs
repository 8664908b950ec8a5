using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>What is said of items that come one by one goes with few kinds of body.</summary>
internal static class StreamRule
{
    public static bool CheckKeys(BodyKind kind, BodySpec body, BindingScope scope) =>
        CheckKey(kind is BodyKind.Events, "events", body.Schema.Events is null ? null : body.As, BodyWords.Events, body, scope)
        & CheckKey(kind is BodyKind.Events, "until", body.Until, BodyWords.Events, body, scope)
        & CheckKey(kind is BodyKind.JsonItems or BodyKind.JsonLines, "stream", body.Stream, BodyWords.Json, body, scope)
        & CheckLast(body, scope);

    private static bool CheckKey(bool isPossible, string key, Text? said, string needed, BodySpec body, BindingScope scope)
    {
        if (isPossible || said is null)
        {
            return true;
        }

        scope.Report(DiagnosticIds.KeyOfAnotherBody, said.Span, BodyKinds.WordOf(body), key, needed);
        return false;
    }

    private static bool CheckLast(BodySpec body, BindingScope scope)
    {
        if (body.Last is not { } last || body.Schema.Events is not { } events || events.Any(one => one.WireName.Value == last.Value))
        {
            return true;
        }

        var names = events.Select(static one => one.WireName.Value).ToArray();
        scope.Report(DiagnosticIds.LastOfNoEvent, last.Span, last.Value, Words.Hint(Words.Nearest(last.Value, names), "Name one of them"));
        return false;
    }
}
