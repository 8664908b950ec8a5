using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that writes a record:
/// <code>
/// JsonOutput.ThrowIfNull(value);
/// writer.WriteStartObject();
/// JsonOutput.WriteMember&lt;string, StringJson&gt;(writer, "code"u8, value.Code);
/// JsonOutput.WriteOptionalValue&lt;int, Int32Json&gt;(writer, "percentage"u8, value.Percentage);
/// writer.WriteEndObject();
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
                writer.Lines(Call("WriteMember", member, member.BareType, member.Json, property));
                break;
            case MemberStates.ValueOrNull:
                writer.Lines(Call("WriteMember", member, member.NullableType, member.NullableJson, property));
                break;
            case MemberStates.ValueOrAbsent:
                var write = TypeText.IsValueType(member.Model.Type) && !TypeText.IsNullable(member.Model.Type) ? "WriteOptionalValue" : "WriteOptional";
                writer.Lines(Call(write, member, member.BareType, member.Json, property));
                break;
            case MemberStates.ConstantOrAbsent:
                using (writer.BlankLine().OpenBlock($"if ({property} is not null)"))
                {
                    var given = property + (TypeText.IsValueType(member.Model.Type) ? ".Value" : "");
                    var constant = $"global::Clientwright.Support.JsonOutput.Constant<{member.BareType}, {member.Content}>({given}, {member.Model.Constant})";
                    writer.Lines(Call("WriteMember", member, member.BareType, member.Json, constant));
                }

                writer.BlankLine();
                break;
            case MemberStates.ValueOrNullOrAbsent:
                using (writer.BlankLine().OpenBlock($"if ({property}.IsPresent)"))
                {
                    writer.Lines(Call("WriteMember", member, member.NullableType, member.NullableJson, $"{property}.Value"));
                }

                writer.BlankLine();
                break;
        }
    }

    private static string Call(string method, ObjectMember member, string type, string json, string value) =>
        $"global::Clientwright.Support.JsonOutput.{method}<{type}, {json}>(writer, {Literal.Utf8(member.Model.WireName)}, {value});";

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
