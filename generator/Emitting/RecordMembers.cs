using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The members of a sealed record that the compiler would make otherwise than we want: equality by content, and text without secrets.</summary>
internal static class RecordMembers
{
    /// <summary>Writes <c>Equals</c> and <c>GetHashCode</c>; nothing where those that the compiler makes compare contents already.</summary>
    /// <param name="isDerived">Whether the record has a base that compares its own part.</param>
    public static void WriteEquality(
        CodeWriter writer, string record, IReadOnlyCollection<RecordMember> members, ApiNames api, bool isDerived = false)
    {
        if (!members.Any(member => ContentShape.IsNeeded(member.Type)))
        {
            return;
        }

        var contents = members.Select(member => (member.Name, Content: Content(member, api))).ToArray();
        writer.BlankLine().Lines(
            $"""
            public bool Equals({record}? other) =>
                other is not null{(isDerived ? "\n    && base.Equals(other)" : "")}
            """);
        for (var i = 0; i < contents.Length; i++)
        {
            var (name, content) = contents[i];
            writer.Lines($"    && {content}.AreEqual({name}, other.{name}){(i == contents.Length - 1 ? ";" : "")}");
        }

        using (writer.BlankLine().OpenBlock("public override int GetHashCode()"))
        {
            writer.Lines("var hash = default(global::System.HashCode);");
            if (isDerived)
            {
                writer.Lines("hash.Add(base.GetHashCode());");
            }

            foreach (var (name, content) in contents)
            {
                writer.Lines($"hash.Add({content}.GetHashCode({name}));");
            }

            writer.Lines("return hash.ToHashCode();");
        }
    }

    /// <summary>Writes what <c>ToString</c> shows of the record; nothing where it may show everything.</summary>
    /// <param name="shown">The properties that are no secret.</param>
    public static void WritePrint(CodeWriter writer, IReadOnlyList<string> shown, bool hasSecrets)
    {
        if (!hasSecrets)
        {
            return;
        }

        using (writer.BlankLine().OpenBlock("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            for (var i = 0; i < shown.Count; i++)
            {
                writer.Lines($"builder.Append(\"{(i == 0 ? "" : ", ")}{shown[i].TrimStart('@')} = \").Append((object?){shown[i]});");
            }

            writer.Lines(shown.Count > 0 ? "return true;" : "return false;");
        }
    }

    private static string Content(RecordMember member, ApiNames api) => member.HasThreeStates
        ? $"default({ContentShape.OfThreeStates(member.Type, api)})"
        : $"default({ContentShape.Of(member.Type, api, member.IsOptional)})";
}
