using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The structs that stand for names in XML, since a shape takes types only. They are declared in the file that uses them, as file-local types, so that no
/// two files can clash.
/// </summary>
internal static class XmlNameTypes
{
    private const string Support = "global::Clientwright.Support.";

    public static string Of(XmlName name) => "XmlName" + Fingerprint.Of($"{name.Local}\n{name.Prefix}\n{name.Namespace}");

    /// <summary>The expression that makes the name.</summary>
    public static string Value(XmlName name) => $"new({Arguments(name)})";

    /// <summary>What a call says of the name, as far as there is something to say.</summary>
    public static string Arguments(XmlName name) => (name.Namespace, name.Prefix) switch
    {
        (null, _) => Literal.String(name.Local),
        (var space, null) => $"{Literal.String(name.Local)}, {Literal.String(space)}",
        var (space, prefix) => $"{Literal.String(name.Local)}, {Literal.String(space)}, {Literal.String(prefix)}",
    };

    /// <summary>Declares the names of a file's types and bodies. To be called once a file, in its namespace.</summary>
    public static void WriteLocal(CodeWriter writer, IEnumerable<DeclarationModel> declarations, IEnumerable<BodyModel>? bodies = null)
    {
        var types = declarations.Where(static declaration => declaration.XmlUse != WireUse.None).SelectMany(DeclarationEmitter.TypesIn);
        var ofBodies = (bodies ?? []).Where(static body => body.Kind == BodyKind.Xml).ToArray();
        var names = types.Concat(ofBodies.Select(static body => body.Type))
            .SelectMany(static type => type.WithParts())
            .Select(static type => (type as TypeModel.List)?.XmlItem)
            .Concat(ofBodies.Select(static body => body.XmlName))
            .OfType<XmlName>()
            .Distinct()
            .OrderBy(static name => name.Local, StringComparer.Ordinal)
            .ThenBy(Of, StringComparer.Ordinal);
        foreach (var name in names)
        {
            writer.BlankLine().Lines(
                $$"""
                file readonly struct {{Of(name)}} : {{Support}}IXmlName
                {
                    public {{Support}}XmlName Name => {{Value(name)}};
                }
                """);
        }
    }
}
