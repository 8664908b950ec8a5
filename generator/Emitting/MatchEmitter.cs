namespace Clientwright.Emitting;

/// <summary>The method of a closed set of cases that takes one function for each.</summary>
internal static class MatchEmitter
{
    /// <param name="cases">All cases. The last takes what is none of the others, for the compiler cannot know that there is nothing.</param>
    public static void Write(CodeWriter writer, IReadOnlyList<string> cases)
    {
        var parameters = cases.Select(name => $"global::System.Func<{name}, TOut> {CamelCase.Of(name)}");
        writer.BlankLine().Lines("/// <summary>What the function that is given for the case at hand makes of it.</summary>");
        using (writer.OpenBlock($"public TOut Match<TOut>(\n    {string.Join(",\n    ", parameters)}) => this switch", end: "};"))
        {
            foreach (var name in cases.Take(cases.Count - 1))
            {
                writer.Lines($"{name} => {CamelCase.Of(name)}(({name})this),");
            }

            var last = cases[cases.Count - 1];
            writer.Lines($"_ => {CamelCase.Of(last)}(({last})this),");
        }
    }
}
