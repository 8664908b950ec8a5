using System.Text;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that reads a record. Members are told apart by the length of their names first, so that most names are compared
/// with one candidate only:
/// <code>
/// string? code = null;
/// while (JsonInput.NextMember(ref reader, out var name))
/// {
///     switch (name.Length)
///     {
///         case 4 when JsonInput.Is(name, "code"u8):
///             code = default(StringJson).Read(ref reader);
///             break;
/// </code>
/// </summary>
internal static class ObjectReaderEmitter
{
    private const string Support = "global::Clientwright.Support.";
    private const string IsNull = "reader.TokenType == global::System.Text.Json.JsonTokenType.Null";

    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"{Support}JsonInput.StartObject(ref reader);");
            foreach (var member in members.Where(member => member.States != MemberStates.Constant || member.IsExpected))
            {
                writer.Lines(Local(member, api));
            }

            if (model.Others is { } others)
            {
                writer.Lines($"var others = default({Support}OtherMembers<{TypeText.Of(others, api)}>);");
            }

            WriteLoop(writer, model, members, api);
            WriteResult(writer.BlankLine(), model, members, type);
        }
    }

    private static void WriteLoop(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, ApiNames api)
    {
        using (writer.OpenBlock($"while ({Support}JsonInput.NextMember(ref reader, out var name))"))
        using (writer.OpenBlock("switch (name.Length)"))
        {
            foreach (var member in members)
            {
                var wireName = Literal.Utf8(member.Model.WireName);
                writer.Lines(
                    $"""
                    case {Encoding.UTF8.GetByteCount(member.Model.WireName)} when {Support}JsonInput.Is(name, {wireName}):
                        {Assignment(member)}
                        break;
                    """);
            }

            writer.Lines(
                $"""
                default:
                    {(model.Others is { } others ? $"others.Set({Support}JsonInput.Name(name), {Read(JsonShape.Of(others, api))});" : "reader.Skip();")}
                    break;
                """);
        }
    }

    private static void WriteResult(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type)
    {
        foreach (var member in members.Where(member => member is { States: MemberStates.Constant, IsExpected: true }))
        {
            using (writer.OpenBlock($"if (!{member.Local})"))
            {
                writer.Lines($"throw {Missing(member)};");
            }

            writer.BlankLine();
        }

        using (writer.OpenBlock($"return new {type}", end: "};"))
        {
            foreach (var member in members.Where(member => member.States != MemberStates.Constant))
            {
                writer.Lines($"{member.Model.Name} = {Value(member, member.IsExpected ? Missing(member) : "")},");
            }

            if (model.Others is not null)
            {
                writer.Lines($"{ObjectEmitter.Others} = others.ToDictionary(),");
            }
        }
    }

    // What is read so far: nothing, or the default. Where null is a value, only the API's Optional can say that nothing was read.
    public static string Local(ObjectMember member, ApiNames api) => member switch
    {
        { States: MemberStates.Constant } => $"var {member.Local} = false;",
        { Model.Default: { } value } => $"{member.PropertyType} {member.Local} = {value};",
        { States: MemberStates.ValueOrNull } => $"global::{api.Namespace}.Optional<{member.NullableType}> {member.Local} = default;",
        { States: MemberStates.ValueOrNullOrAbsent } => $"{member.PropertyType} {member.Local} = default;",
        _ => $"{member.NullableType} {member.Local} = null;",
    };

    private static string Assignment(ObjectMember member)
    {
        var read = Read(member.Json);
        var check = member.Model.Constant is null ? "" : $"{Support}JsonInput.IsConstant<{member.BareType}, {member.Content}>({read}, {member.Model.Constant}, ref reader)";
        return Assignment(member, read, IsNull, check);
    }

    /// <param name="isNull">The condition that null stands there; null where it cannot.</param>
    /// <param name="check">The expression that reads the constant.</param>
    public static string Assignment(ObjectMember member, string read, string? isNull, string check)
    {
        // Typed, since an open enum can be made of any string: without its type, null would be taken for one.
        string ReadOrNull() => isNull is null ? read : $"{isNull} ? {(TypeText.IsValueType(member.Model.Type) ? $"({member.NullableType})null" : "null")} : {read}";

        return member switch
        {
            { States: MemberStates.Constant } => $"{(member.IsExpected ? member.Local : "_")} = {(isNull is null || member.Model.Presence == Presence.Required ? check : $"{isNull} || {check}")};",
            { States: MemberStates.ConstantOrAbsent } => $"{member.Local} = {(isNull is null ? "" : isNull + " || ")}!{check} ? null : {member.Model.Constant};",
            { States: MemberStates.Value, Model: { Default: { } value, Presence: Presence.Optional } } when isNull is not null =>
                $"{member.Local} = {isNull} ? {value} : {read};",
            { States: MemberStates.Value } => $"{member.Local} = {read};",
            { States: MemberStates.ValueOrNull, Model.Default: null } or { States: MemberStates.ValueOrNullOrAbsent } =>
                $"{member.Local} = new({ReadOrNull()});",
            _ => $"{member.Local} = {ReadOrNull()};",
        };
    }

    /// <param name="missing">The exception that the member is missing.</param>
    public static string Value(ObjectMember member, string missing)
    {
        if (!member.IsExpected)
        {
            return member.Local;
        }

        return member.States == MemberStates.ValueOrNull
            ? $"{member.Local}.IsPresent ? {member.Local}.Value : throw {missing}"
            : $"{member.Local} ?? throw {missing}";
    }

    private static string Read(string json) => $"default({json}).Read(ref reader)";

    private static string Missing(ObjectMember member) => $"{Support}JsonInput.Missing({Literal.String(member.Model.WireName)}, ref reader)";
}
