using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The method that writes a record, its attributes ahead of all else:
/// <code>
/// output.WriteAttribute&lt;int, Int32Text&gt;(value.Id, "id");
/// output.WriteElement&lt;string, TextXml&lt;string, StringText&gt;&gt;(value.Name, "name");
/// output.WriteItems&lt;Tag, TagShape&gt;(value.Tags, "tags");
/// </code>
/// </summary>
internal static class ObjectXmlWriterEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, string type, ApiNames api)
    {
        using (writer.OpenBlock($"public void Write(global::Clientwright.Support.XmlOutput output, {type} value)"))
        {
            writer.Lines("global::Clientwright.Support.JsonOutput.ThrowIfNull(value);");
            foreach (var member in members.Where(static member => member.IsWritten).OrderBy(static member => member.Model.Xml!.Place != XmlPlace.Attribute))
            {
                WriteMember(writer, member, api);
            }

            if (model.Others is { } others)
            {
                WriteOthers(writer, members, others, api);
            }
        }
    }

    private static void WriteMember(CodeWriter writer, ObjectMember member, ApiNames api)
    {
        var property = "value." + member.Model.Name;
        if (member.States == MemberStates.ValueOrNullOrAbsent)
        {
            using (writer.BlankLine().OpenBlock($"if ({property}.IsPresent)"))
            {
                writer.Lines(Call(member, property + ".Value", api));
            }

            writer.BlankLine();
            return;
        }

        if (member.States == MemberStates.ConstantOrAbsent)
        {
            using (writer.BlankLine().OpenBlock($"if ({property} is not null)"))
            {
                var given = property + (TypeText.IsValueType(member.Model.Type) ? ".Value" : "");
                writer.Lines(Call(member, $"global::Clientwright.Support.JsonOutput.Constant<{member.BareType}, {member.Content}>({given}, {member.Model.Constant})", api));
            }

            writer.BlankLine();
            return;
        }

        if (member is { XmlItem: not null, Model.Type: TypeModel.Constrained constrained })
        {
            writer.Lines($"global::Clientwright.Support.XmlOutput.Check<{member.BareType}, {LocalConstraints.NameOf(constrained, api)}>({property});");
        }

        if (member is { States: MemberStates.Value, XmlItem: not null })
        {
            writer.Lines($"global::Clientwright.Support.JsonOutput.ThrowIfNull({property});");
        }

        writer.Lines(Call(member, property, api));
    }

    private static string Call(ObjectMember member, string value, ApiNames api)
    {
        var (type, xml) = (member.Model.Type, member.Model.Xml!);
        var optional = member.States != MemberStates.ValueOrAbsent ? ""
            : TypeText.IsValueType(type) && !TypeText.IsNullable(type) ? "Optional{0}Value" : "Optional{0}";
        var name = XmlNameTypes.Arguments(xml.Name);
        var text = xml.Place == XmlPlace.Element ? "" : $"<{member.BareType}, {TextShape.Of(type, api)}>";
        return xml.Place switch
        {
            XmlPlace.Attribute => $"output.Write{Method(optional, "Attribute", "Attribute")}{text}({value}, {name});",
            XmlPlace.Text => $"output.Write{Method(optional, "Text", "Text")}{text}({value});",
            _ when member.XmlItem is { } item => $"output.WriteItems<{TypeText.Of(item, api)}, {XmlShape.Of(item, api)}>({value}, {name});",
            _ when member.States is MemberStates.ValueOrNull or MemberStates.ValueOrNullOrAbsent =>
                $"output.WriteElement<{member.NullableType}, {XmlShape.Of(new TypeModel.Nullable(type), api)}>({value}, {name});",
            _ => $"output.Write{Method(optional, "", "Element")}<{member.BareType}, {XmlShape.Of(type, api)}>({value}, {name});",
        };
    }

    private static string Method(string optional, string kind, string always) => optional.Length == 0 ? always : optional.Replace("{0}", kind);

    // An element that the spec names has a property, and would otherwise be written twice.
    private static void WriteOthers(CodeWriter writer, IReadOnlyList<ObjectMember> members, TypeModel others, ApiNames api)
    {
        using (writer.BlankLine().OpenBlock($"foreach (var other in global::Clientwright.Support.JsonOutput.EntriesOf(value.{ObjectEmitter.Others}))"))
        {
            var names = members.Select(static member => member.Model.Xml!)
                .Where(static xml => xml.Place == XmlPlace.Element)
                .Select(static xml => Literal.String(xml.Name.Local))
                .Distinct(StringComparer.Ordinal)
                .ToArray();
            if (names.Length > 0)
            {
                using (writer.OpenBlock($"if (other.Key is {string.Join(" or ", names)})"))
                {
                    writer.Lines("throw global::Clientwright.Support.JsonOutput.NamedMember(other.Key);");
                }

                writer.BlankLine();
            }

            writer.Lines($"output.WriteElement<{TypeText.Of(others, api)}, {XmlShape.Of(others, api)}>(other.Value, other.Key);");
        }
    }
}
