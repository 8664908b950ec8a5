namespace Clientwright.Analyzers.Switches;

/// <summary>
/// What the conditions of a switch leave over. One undecided question at a time is answered both ways, until each way has either met a
/// condition that holds or passed them all; so <c>and</c>, <c>or</c>, <c>not</c> and nesting need no rules of their own.
/// </summary>
internal static class Coverage
{
    // Far above what a person writes. What costs more is not judged at all.
    private const int MostQuestions = 20_000;

    /// <summary>The ways on which no condition holds, in the order in which they are met; null where that would take too long to say.</summary>
    public static IReadOnlyList<Knowledge>? Uncovered(IReadOnlyList<Condition> conditions, CancellationToken cancellationToken)
    {
        var uncovered = new List<Knowledge>();
        var questions = 0;
        var ways = new Stack<(Knowledge Known, int Next)>();
        ways.Push((Knowledge.None, 0));
        while (ways.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (known, next) = ways.Pop();
            Condition.Asked? open = null;
            while (next < conditions.Count && Holds(conditions[next], known, out open) == false)
            {
                next++;
            }

            if (next == conditions.Count)
            {
                if (known.WithoutNeedlessNulls() is { } way)
                {
                    uncovered.Add(way);
                }
            }
            else if (open is not null)
            {
                if (++questions > MostQuestions)
                {
                    return null;
                }

                var (yes, no) = known.Ask(open.Place, open.Question);
                Push(no, next);
                Push(yes, next);
            }
        }

        return uncovered;

        void Push(Knowledge? known, int next)
        {
            if (known is not null)
            {
                ways.Push((known, next));
            }
        }
    }

    /// <summary>Whether a condition holds; null where it depends on a question that is still open.</summary>
    private static bool? Holds(Condition condition, Knowledge known, out Condition.Asked? open)
    {
        open = null;
        switch (condition)
        {
            case Condition.Asked asked:
                var (yes, no) = known.Ask(asked.Place, asked.Question);
                if (yes is not null && no is not null)
                {
                    open = asked;
                    return null;
                }

                return yes is not null == asked.IsYes;
            case Condition.All(var parts):
                return Join(parts, known, decisive: false, out open);
            case Condition.Any(var parts):
                return Join(parts, known, decisive: true, out open);
            default:
                return null;
        }
    }

    // The first open question is the one to ask: a later one may make sense only after it (a property, after the type that has it).
    private static bool? Join(IReadOnlyList<Condition> parts, Knowledge known, bool decisive, out Condition.Asked? open)
    {
        open = null;
        foreach (var part in parts)
        {
            var holds = Holds(part, known, out var openPart);
            if (holds == decisive)
            {
                open = null;
                return decisive;
            }

            open ??= openPart;
        }

        return open is null ? !decisive : null;
    }
}
