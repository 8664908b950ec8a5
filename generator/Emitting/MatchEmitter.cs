namespace Clientwright.Emitting;

/// <summary>
/// The method of a closed set of cases that takes one function for each:
/// <code>
/// public TOut Match&lt;TOut&gt;(Func&lt;Cancelled, TOut&gt; cancelled, …, Func&lt;Unexpected, TOut&gt; unexpected) => this switch
/// {
///     Cancelled => cancelled((Cancelled)this),
///     _ => unexpected((Unexpected)this),
/// };
/// </code>
/// A cast instead of a variable in the pattern: that could have the name of a function.
/// </summary>
internal static class MatchEmitter
{
    /// <param name="cases">All cases. The last takes what is none of the others, for the compiler cannot know that there is nothing.</param>
    public static void Write(CodeWriter writer, IReadOnlyList<string> cases)
    {
        if (cases.Count == 0)
        {
            // Mistakes, which are reported, have left nothing to tell apart; the type stays for what refers to it.
            return;
        }

        var output = cases.Contains("TOut") ? "TOutput" : "TOut";

        // A name without a small form, such as `_Low` or one of letters that have none, would be its function's as well.
        var names = new LocalNames([.. cases]);
        var functions = cases.Select(name => (Case: name, Name: names.Take(name))).ToArray();
        var parameters = functions.Select(function => $"global::System.Func<{function.Case}, {output}> {function.Name}");
        writer.BlankLine().Lines("/// <summary>What the function that is given for the case at hand makes of it.</summary>");
        using (writer.OpenBlock($"public {output} Match<{output}>(\n    {string.Join(",\n    ", parameters)}) => this switch", end: "};"))
        {
            for (var i = 0; i < functions.Length; i++)
            {
                var (name, function) = functions[i];
                writer.Lines($"{(i < functions.Length - 1 ? name : "_")} => {function}(({name})this),");
            }
        }
    }
}
