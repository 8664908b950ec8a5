using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that reads a record. Which member it stands on is found by support code, so that nothing but the reading of each is generated:
/// <code>
/// var members = new JsonMembers(ref reader, "code\nmessage\n"u8);
/// string code = null!;
/// string? message = null;
/// while (members.MoveNext(ref reader))
/// {
///     switch (members.Current)
///     {
///         case 0: code = default(StringJson).Read(ref reader); break;
/// …
/// members.Require(ref reader, 0b01);
/// </code>
/// </summary>
internal static class ObjectReaderEmitter
{
    private const int BitsPerWord = 64;
    private const string Support = "global::Clientwright.Support.";
    private const string IsNull = "reader.TokenType == global::System.Text.Json.JsonTokenType.Null";

    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Lines($"var members = new {Support}JsonMembers(ref reader, {Literal.Utf8(string.Concat(members.Select(NameInList)))});");
            foreach (var member in members.Where(member => member.States != MemberStates.Constant))
            {
                writer.Lines(Local(member));
            }

            if (model.Others is { } others)
            {
                writer.Lines($"var others = default({Support}OtherMembers<{TypeText.Of(others, api)}>);");
            }

            WriteLoop(writer, model, members, api);
            writer.BlankLine();
            WriteRequirements(writer, members);
            WriteResult(writer, model, members, type);
        }
    }

    // As JsonMembers has it.
    private static string NameInList(ObjectMember member) => member.Model.WireName.Replace("\\", @"\\").Replace("\n", @"\n") + "\n";

    private static void WriteLoop(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, ApiNames api)
    {
        if (members.Count == 0 && model.Others is null)
        {
            // All are skipped, and the compiler warns of a switch without a case.
            writer.Lines("members.MoveNext(ref reader);");
            return;
        }

        using (writer.OpenBlock($"while (members.MoveNext(ref reader{(model.Others is null ? "" : ", out var name")}))"))
        using (writer.OpenBlock("switch (members.Current)"))
        {
            for (var i = 0; i < members.Count; i++)
            {
                writer.Lines($"case {i}: {Assignment(members[i])} break;");
            }

            if (model.Others is { } others)
            {
                writer.Lines($"default: others.Set({Support}JsonInput.Name(name), {Read(JsonShape.Of(others, api))}); break;");
            }
        }
    }

    private static void WriteRequirements(CodeWriter writer, IReadOnlyList<ObjectMember> members)
    {
        for (var word = 0; word * BitsPerWord < members.Count; word++)
        {
            var bits = members.Skip(word * BitsPerWord).Take(BitsPerWord).Reverse().Select(member => member.IsExpected ? '1' : '0').ToArray();
            if (bits.Contains('1'))
            {
                writer.Lines($"members.Require(ref reader, 0b{new string(bits)}{(word == 0 ? "" : ", " + StatusText.Number(word))});");
            }
        }
    }

    private static void WriteResult(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type)
    {
        using (writer.OpenBlock($"return new {type}", end: "};"))
        {
            foreach (var member in members.Where(member => member.States != MemberStates.Constant))
            {
                writer.Lines($"{member.Model.Name} = {member.Local},");
            }

            if (model.Others is not null)
            {
                writer.Lines($"{ObjectEmitter.Others} = others.ToDictionary(),");
            }
        }
    }

    // What is read so far: nothing, or the default. What must be there is known to be, once it is asked for.
    private static string Local(ObjectMember member) => member switch
    {
        { Model.Default: { } value } => $"{member.PropertyType} {member.Local} = {value};",
        { States: MemberStates.Value } => $"{member.PropertyType} {member.Local} = {(TypeText.IsValueType(member.Model.Type) ? "default" : "null!")};",
        { States: MemberStates.ValueOrNullOrAbsent } => $"{member.PropertyType} {member.Local} = default;",
        _ => $"{member.NullableType} {member.Local} = null;",
    };

    private static string Assignment(ObjectMember member)
    {
        var read = Read(member.Json);

        // Typed, since an open enum can be made of any string: without its type, null would be taken for one.
        string ReadOrNull() => $"{IsNull} ? {(TypeText.IsValueType(member.Model.Type) ? $"({member.NullableType})null" : "null")} : {read}";
        return member switch
        {
            { States: MemberStates.Constant } => $"_ = {Check(member, read)};",
            { States: MemberStates.ConstantOrAbsent } => $"{member.Local} = {IsNull} || !{IsConstant(member, read)} ? null : {member.Model.Constant};",
            { States: MemberStates.Value, Model: { Default: { } value, Presence: Presence.Optional } } =>
                $"{member.Local} = {IsNull} ? {value} : {read};",
            { States: MemberStates.Value } => $"{member.Local} = {read};",
            { States: MemberStates.ValueOrNullOrAbsent } => $"{member.Local} = new({ReadOrNull()});",
            _ => $"{member.Local} = {ReadOrNull()};",
        };
    }

    // A constant that is not what the spec says makes the object another one.
    private static string Check(ObjectMember member, string read)
    {
        var check = IsConstant(member, read);
        return member.Model.Presence == Presence.Required ? check : $"{IsNull} || {check}";
    }

    private static string IsConstant(ObjectMember member, string read) =>
        $"{Support}JsonInput.IsConstant<{member.BareType}, {member.Content}>({read}, {member.Model.Constant}, ref reader)";

    private static string Read(string json) => $"default({json}).Read(ref reader)";
}
