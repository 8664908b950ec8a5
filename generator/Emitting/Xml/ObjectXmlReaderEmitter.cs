using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that reads a record: its attributes, then its text or its elements:
/// <code>
/// string? name = null;
/// var tags = default(XmlItems&lt;Tag&gt;);
/// var isOpen = input.Enter();
/// while (isOpen &amp;&amp; input.NextElement())
/// {
///     switch (input.Name)
///     {
///         case "name":
///             name = default(TextXml&lt;string, StringText&gt;).Read(input);
///             break;
/// </code>
/// </summary>
internal static class ObjectXmlReaderEmitter
{
    private const string Support = "global::Clientwright.Support.";
    private const string IsNil = "input.TakeNil()";

    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public {type} Read({Support}XmlInput input)"))
        {
            foreach (var member in members.Where(static member => member.States != MemberStates.Constant || member.IsExpected))
            {
                writer.Lines(member.XmlItem is { } item
                    ? $"var {member.Local} = default({Support}XmlItems<{TypeText.Of(item, api)}>);"
                    : XmlMemberReading.Local(member, api));
            }

            if (model.Others is { } others)
            {
                writer.Lines($"var others = default({Support}OtherMembers<{TypeText.Of(others, api)}>);");
            }

            WriteAttributes(writer, members, api);
            if (members.FirstOrDefault(static member => member.Model.Xml!.Place == XmlPlace.Text) is { } text)
            {
                WriteText(writer, text, api);
            }
            else
            {
                WriteElements(writer, model, members, api);
            }

            WriteResult(writer.BlankLine(), model, members, type);
        }
    }

    private static void WriteAttributes(CodeWriter writer, IEnumerable<ObjectMember> members, ApiNames api)
    {
        var attributes = members.Where(static member => member.Model.Xml!.Place == XmlPlace.Attribute).ToArray();
        if (attributes.Length == 0)
        {
            return;
        }

        using (writer.OpenBlock("while (input.NextAttribute())"))
        using (writer.OpenBlock("switch (input.Name)"))
        {
            WriteCases(writer, attributes, member => Assignment(member, $"input.ReadAttribute<{Text(member, api)}>()", null));
        }

        writer.BlankLine();
    }

    // What may be absent is, where there is no text at all.
    private static void WriteText(CodeWriter writer, ObjectMember member, ApiNames api)
    {
        writer.Lines("var text = input.ReadText();");
        var assignment = Assignment(member, $"input.Parse<{Text(member, api)}>(text)", null);
        if (member.IsExpected)
        {
            writer.Lines(assignment);
            return;
        }

        using (writer.OpenBlock("if (text.Length > 0)"))
        {
            writer.Lines(assignment);
        }
    }

    private static void WriteElements(CodeWriter writer, DeclarationModel.Object model, IEnumerable<ObjectMember> members, ApiNames api)
    {
        writer.Lines("var isOpen = input.Enter();");
        using (writer.OpenBlock("while (isOpen && input.NextElement())"))
        {
            var elements = members.Where(static member => member.Model.Xml!.Place == XmlPlace.Element).ToArray();
            var other = model.Others is { } others ? $"others.Set(input.Name, {Read(others, api)});" : "input.Skip();";
            if (elements.Length == 0)
            {
                writer.Lines(other);
                return;
            }

            using (writer.OpenBlock("switch (input.Name)"))
            {
                WriteCases(writer, elements, member => member.XmlItem is { } item
                    ? $"{member.Local}.Add({Read(item, api)});"
                    : Assignment(member, Read(member.Model.Type, api), IsNil));
                writer.Lines(
                    $"""
                    default:
                        {other}
                        break;
                    """);
            }
        }
    }

    // Those of a namespace come first, since a name without one is any's.
    private static void WriteCases(CodeWriter writer, IEnumerable<ObjectMember> members, Func<ObjectMember, string> assignment)
    {
        foreach (var member in members.OrderBy(static member => member.Model.Xml!.Name.Namespace is null))
        {
            var name = member.Model.Xml!.Name;
            var condition = name.Namespace is { } space ? $" when input.Namespace == {Literal.String(space)}" : "";
            writer.Lines(
                $"""
                case {Literal.String(name.Local)}{condition}:
                    {assignment(member)}
                    break;
                """);
        }
    }

    private static void WriteResult(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type)
    {
        foreach (var member in members.Where(static member => member is { States: MemberStates.Constant, IsExpected: true }))
        {
            using (writer.OpenBlock($"if (!{member.Local})"))
            {
                writer.Lines($"throw {Missing(member)};");
            }

            writer.BlankLine();
        }

        using (writer.OpenBlock($"return new {type}", end: "};"))
        {
            foreach (var member in members.Where(static member => member.States != MemberStates.Constant))
            {
                writer.Lines($"{member.Model.Name} = {Value(member)},");
            }

            if (model.Others is not null)
            {
                writer.Lines($"{ObjectEmitter.Others} = others.ToDictionary(),");
            }
        }
    }

    // No item and no list are the same in XML, where the list has no element of its own.
    private static string Value(ObjectMember member) => member switch
    {
        { XmlItem: null } => XmlMemberReading.Value(member, Missing(member)),
        { States: MemberStates.Value } => $"{member.Local}.ToList()",
        { States: MemberStates.ValueOrNullOrAbsent } => $"{member.Local}.ToListOrNull() is null ? default : new({member.Local}.ToList())",
        _ => $"{member.Local}.ToListOrNull()",
    };

    private static string Assignment(ObjectMember member, string read, string? isNull)
    {
        var check = $"input.IsConstant<{member.BareType}, {member.Content}>({read}, {member.Model.Constant})";
        return XmlMemberReading.Assignment(member, read, isNull, check);
    }

    private static string Read(TypeModel type, ApiNames api) => $"default({XmlShape.Of(type, api)}).Read(input)";

    private static string Text(ObjectMember member, ApiNames api) => $"{member.BareType}, {TextShape.Of(member.Model.Type, api)}";

    private static string Missing(ObjectMember member) => $"input.Missing({Literal.String(member.Model.Xml!.Name.Local)})";
}
