using System.Text;
using Clientwright.Collections;
using Clientwright.Emitting;
using Clientwright.Models;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientwright.Tests.Emitting;

/// <summary>Text from a spec that would end a comment, a literal or a line, if it were not escaped.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "\"",
        "\"\"\"",
        "\\",
        "\\\"; throw null; //",
        "*/ throw null; /*",
        "</summary> public int X; <summary>",
        "a\nthrow null;",
        "a\r\nb",
        "a\u0085b\u2028c\u2029d",
        "{0} {{x}} $\"{y}\"",
        "]]>&lt;&#0;",
        "\0\u0001\u001F\u007F\uFFFE\uFEFF",
        "😀",
        "\ud800",
        "",
        "#endif",
    ];

    [Fact]
    public void Is_data_in_member_names_and_documentation()
    {
        var members = Texts.Select((text, index) => new MemberModel
        {
            WireName = text,
            Name = $"Member{index}",
            Type = Bound.String,
            Presence = Presence.Optional,
            Summary = text,
            Example = text,
            Default = IsText(text) ? Literal.String(text) : null,
        });
        var names = Texts.Select((text, index) => $"[\"Member{index}\"] = {Literal.String(text)},");
        var declaration = new DeclarationModel.Object("Odd", string.Join('\n', Texts), false, members.ToEquatableArray(), Bound.String);

        Declared.Run(
            $$""""
            var wireNames = new Dictionary<string, string> { {{string.Concat(names)}} };
            foreach (var property in typeof(Odd).GetProperties().Where(property => property.Name.StartsWith("Member")))
            {
                // A lone surrogate is no text: it cannot be sent.
                var name = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(wireNames[property.Name]));
                var odd = Read<Odd, OddJson>("{" + JsonSerializer.Serialize(name) + ":\"read\"}");
                Assert.Equal("read", property.GetValue(odd));
                Assert.Equal(name == wireNames[property.Name] ? name : null, property.GetValue(new Odd()));
                Assert.Empty(odd.Others);
                using var written = JsonDocument.Parse(Write<Odd, OddJson>(odd));
                Assert.Equal("read", written.RootElement.GetProperty(name).GetString());
            }
            """",
            declaration);
    }

    [Fact]
    public void Is_data_in_the_values_of_enums()
    {
        var values = Texts.Select((text, index) => new EnumValueModel($"Value{index}", text, default)).ToEquatableArray();
        foreach (var ignoresCase in new[] { false, true })
        {
            Declared.Run(
                """"
                foreach (var value in Enum.GetValues<Closed>())
                {
                    Assert.True(default(ClosedText).TryParse(default(ClosedText).Format(value), out var read));
                    Assert.Equal(value, read);
                }

                Assert.Equal("\"\"\"", Open.Value1.Value);
                Assert.True(new Open("\\").IsKnown);
                """",
                new DeclarationModel.Enumeration("Open", "*/", false, values, IsClosed: false, ignoresCase),
                new DeclarationModel.Enumeration("Closed", "*/", false, values, IsClosed: true, ignoresCase));
        }
    }

    [Fact]
    public void Adds_no_members_and_no_comments()
    {
        var plain = Members("plain");

        foreach (var text in Texts.Where(text => text.Length > 0))
        {
            Assert.Equal(plain, Members(text));
        }
    }

    [Fact]
    public void Names_of_locals_and_keywords_are_no_trouble()
    {
        string[] names =
        [
            "Reader", "Name", "Others1", "Writer", "Value", "ValueMember", "Other", "Class", "Or", "And", "Not", "When", "Var", "Global", "Required",
            "Json", "System", "String", "Await", "Field", "Nameof", "Default", "Event", "Builder", "Hash", "Record", "With", "Yield", "_1core",
        ];

        Declared.Run(
            """"
            const string Json = """{"System":"a","Or":"b","Value":"c","Yield":"d"}""";
            Assert.Equal(4, Read<Odd, OddJson>(Json) is { System: "a", Or: "b", Value: "c", Yield: "d" } ? 4 : 0);
            Assert.Equal("""{"Value":"c","Or":"b","System":"a","Yield":"d"}""", Write<Odd, OddJson>(Read<Odd, OddJson>(Json)));
            """",
            Declared.Object("Odd", [.. names.Select(name => Declared.Member(name, Bound.String, Presence.Optional))]));
    }

    private static bool IsText(string text) => !text.Any(char.IsSurrogate) || text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static string Members(string text)
    {
        var member = Declared.Member("name", Bound.String) with { Summary = text, Example = text, WireName = text };
        var declaration = Declared.Object("Odd", member) with { Summary = text, IsDeprecated = true };
        var root = CSharpSyntaxTree.ParseText(Declared.Emit(declaration).Text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetRoot();
        Assert.Empty(root.GetDiagnostics());
        return string.Join(' ', root.DescendantNodes().OfType<MemberDeclarationSyntax>().Select(member => member.Kind()))
            + string.Join(' ', root.DescendantNodes().OfType<StatementSyntax>().Select(member => member.Kind()));
    }
}
