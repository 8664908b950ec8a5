namespace Benchmarks.Reporting;

/// <summary>What was measured of each contender, in their order.</summary>
public sealed record ResultRow(string Name, OrderedDictionary<string, double> Values)
{
    /// <summary>A contender's value as a ratio to the first one's.</summary>
    public double Ratio(string contender) => Values[contender] / Values.GetAt(0).Value;

    public static ResultRow Of<T>(string name, IEnumerable<T> contenders, Func<T, string> nameOf, Func<T, double> valueOf)
    {
        var values = new OrderedDictionary<string, double>();
        foreach (var contender in contenders)
        {
            values.Add(nameOf(contender), valueOf(contender));
        }

        return new ResultRow(name, values);
    }
}
