namespace Clientwright.Emitting;

/// <summary>
/// A property with what is said of it. What has nothing said of it stands close to its like; what has is set apart from its neighbours, so that
/// nobody takes its documentation for theirs.
/// </summary>
internal static class PropertyEmitter
{
    /// <param name="property">The declaration.</param>
    public static void Write(
        CodeWriter writer, string property, string? summary, string? remarks = null, string? example = null, bool isDeprecated = false)
    {
        var isPlain = Documentation.IsEmpty(summary) && Documentation.IsEmpty(remarks) && Documentation.IsEmpty(example) && !isDeprecated;
        if (isPlain)
        {
            writer.Lines(property);
            return;
        }

        Documentation.Write(writer.BlankLine(), "summary", summary);
        Documentation.Write(writer, "remarks", remarks);
        Documentation.Write(writer, "example", example);
        if (isDeprecated)
        {
            writer.Lines(Attributes.Deprecated);
        }

        writer.Lines(property).BlankLine();
    }
}
