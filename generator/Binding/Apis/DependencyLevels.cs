using System.Globalization;

namespace Clientwright.Binding;

/// <summary>
/// Puts named things in levels, so that each depends on things of lower levels only. What stands on a cycle, depends on one,
/// or lies too deep, has no level.
/// </summary>
internal sealed class DependencyLevels
{
    /// <summary>More than any sound spec has. Without an end, types nested by a hostile one could exhaust the compiler's stack.</summary>
    public const int Limit = 32;

    private readonly SortedDictionary<string, string[]> _open;

    /// <param name="dependencies">The things, with the names that each depends on; those of nothing here do not count.</param>
    public DependencyLevels(IReadOnlyDictionary<string, IEnumerable<string>> dependencies)
    {
        _open = new SortedDictionary<string, string[]>(
            dependencies.ToDictionary(thing => thing.Key, thing => thing.Value.Where(dependencies.ContainsKey).ToArray()),
            StringComparer.Ordinal);
        var levels = new List<IReadOnlyList<string>>();
        while (levels.Count < Limit && NextLevel() is { Length: > 0 } level)
        {
            levels.Add(level);
            foreach (var name in level)
            {
                _open.Remove(name);
            }
        }

        Levels = levels;
    }

    /// <summary>From those that depend on nothing upward, each in ordinal order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Levels { get; }

    /// <summary>For each cycle, the names on it, from the ordinally first to itself again.</summary>
    public IEnumerable<IReadOnlyList<string>> Cycles() => Ways().Where(way => way.IsCycle).Select(way => Closed(way.Names));

    /// <summary>The beginnings of ways that are too long, and lead to no cycle; of those that meet further on, one.</summary>
    public IEnumerable<IReadOnlyList<string>> Depths() => Ways().Where(way => !way.IsCycle).Select(way => way.Names);

    /// <summary>What the diagnostic says of a way that is too long.</summary>
    public static string[] Arguments(IReadOnlyList<string> way) =>
        [way[0], Limit.ToString(CultureInfo.InvariantCulture), string.Join(" → ", way)];

    private IEnumerable<(List<string> Names, bool IsCycle)> Ways()
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _open.Keys)
        {
            var way = new List<string>();
            var name = start;
            while (name is not null && visited.Add(name))
            {
                way.Add(name);
                name = _open[name].FirstOrDefault(_open.ContainsKey);
            }

            if (name is null)
            {
                yield return ([.. way.Take(3), "…"], false);
            }
            else if (way.IndexOf(name) is >= 0 and var first)
            {
                yield return ([.. way.Skip(first)], true);
            }
        }
    }

    private static IReadOnlyList<string> Closed(List<string> cycle)
    {
        var first = cycle.IndexOf(cycle.OrderBy(name => name, StringComparer.Ordinal).First());
        return [.. cycle.Skip(first), .. cycle.Take(first + 1)];
    }

    private string[] NextLevel() => [.. _open.Where(thing => !thing.Value.Any(_open.ContainsKey)).Select(thing => thing.Key)];
}
