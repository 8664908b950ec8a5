using Clientwright.Collections;
using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Tests.Testing;

namespace Clientwright.Tests.Emitting;

/// <summary>Declarations as tests write them, and a test's own C# over what is emitted for them.</summary>
internal static class Declared
{
    public static readonly ApiNames Api = new("Probe", "Tests.Probe");

    public static DeclarationModel.Object Object(string name, params MemberModel[] members) =>
        new(name, null, false, members.ToEquatableArray(), null);

    public static MemberModel Member(string wireName, TypeModel type, Presence presence = Presence.Required) => new()
    {
        WireName = wireName,
        Name = char.ToUpperInvariant(wireName[0]) + wireName[1..],
        Type = type,
        Presence = presence,
    };

    public static DeclarationModel.Enumeration Enum(string name, params string[] values) => new(
        name, null, false, values.Select(value => EnumValue(value)).ToEquatableArray(), IsClosed: false, IgnoresCase: false);

    public static EnumValueModel EnumValue(string value, params string[] otherSpellings) =>
        new(char.ToUpperInvariant(value[0]) + value[1..], value, otherSpellings.ToEquatableArray());

    public static TypeModel Type(DeclarationModel declaration) => new TypeModel.Declared(
        declaration.Name,
        declaration switch
        {
            DeclarationModel.Object => DeclaredKind.Object,
            DeclarationModel.OneOf or DeclarationModel.Untagged => DeclaredKind.OneOf,
            DeclarationModel.Enumeration { IsOfNumbers: true } number => number.IsClosed ? DeclaredKind.ClosedNumber : DeclaredKind.OpenNumber,
            DeclarationModel.Enumeration { IsClosed: true } => DeclaredKind.ClosedEnum,
            _ => DeclaredKind.OpenEnum,
        });

    public static GeneratedFile Emit(params DeclarationModel[] declarations) =>
        TypeFileEmitter.Emit(new TypeFileModel(Api, declarations.ToEquatableArray()));

    /// <summary>Compiles the declarations and runs the test's statements.</summary>
    public static void Run(string statements, params DeclarationModel[] declarations) => GeneratedCode
        .Load(
            [.. SupportFiles.OfApi(Api), Emit(declarations)],
            $"public static void Run()\n{{\n{statements}\n}}\n\n{JsonMembers.Text}",
            usings: $"using {Api.Namespace};")
        .Run("Run");
}
