using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that writes a record:
/// <code>
/// JsonOutput.ThrowIfNull(value);
/// writer.WriteStartObject();
/// if (value.Code is { } code)
/// {
///     writer.WritePropertyName("code"u8);
///     default(StringJson).Write(writer, code);
/// }
/// </code>
/// </summary>
internal static class ObjectWriterEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)"))
        {
            writer.Lines(
                """
                global::Clientwright.Support.JsonOutput.ThrowIfNull(value);
                writer.WriteStartObject();
                """);
            foreach (var member in members.Where(member => member.IsWritten))
            {
                WriteMember(writer, member);
            }

            if (model.Others is { } others)
            {
                WriteOthers(writer, members, JsonShape.Of(others, api));
            }

            writer.Lines("writer.WriteEndObject();");
        }
    }

    private static void WriteMember(CodeWriter writer, ObjectMember member)
    {
        var property = "value." + member.Model.Name;
        switch (member.States)
        {
            case MemberStates.Constant or MemberStates.Value:
                WriteValue(writer, member, member.Json, property);
                break;
            case MemberStates.ValueOrNull:
                WriteValue(writer, member, member.NullableJson, property);
                break;
            case MemberStates.ValueOrAbsent:
                WriteConditionally(writer, $"{property} is {{ }} {member.Local}", member, member.Json, member.Local);
                break;
            case MemberStates.ValueOrNullOrAbsent:
                WriteConditionally(writer, $"{property}.IsPresent", member, member.NullableJson, $"{property}.Value");
                break;
        }
    }

    private static void WriteConditionally(CodeWriter writer, string condition, ObjectMember member, string json, string value)
    {
        using (writer.BlankLine().OpenBlock($"if ({condition})"))
        {
            WriteValue(writer, member, json, value);
        }

        writer.BlankLine();
    }

    private static void WriteValue(CodeWriter writer, ObjectMember member, string json, string value) => writer.Lines(
        $"""
        writer.WritePropertyName({Literal.Utf8(member.Model.WireName)});
        default({json}).Write(writer, {value});
        """);

    // A member that the spec names has a property, and would otherwise be written twice.
    private static void WriteOthers(CodeWriter writer, IReadOnlyList<ObjectMember> members, string json)
    {
        using (writer.BlankLine().OpenBlock($"foreach (var other in global::Clientwright.Support.JsonOutput.EntriesOf(value.{ObjectEmitter.Others}))"))
        {
            if (members.Count > 0)
            {
                var names = members.Select(member => Literal.String(member.Model.WireName)).Distinct(StringComparer.Ordinal);
                using (writer.OpenBlock($"if (other.Key is {string.Join(" or ", names)})"))
                {
                    writer.Lines("throw global::Clientwright.Support.JsonOutput.NamedMember(other.Key);");
                }

                writer.BlankLine();
            }

            writer.Lines(
                $"""
                global::Clientwright.Support.JsonOutput.WriteName(writer, other.Key);
                default({json}).Write(writer, other.Value);
                """);
        }

        writer.BlankLine();
    }
}
