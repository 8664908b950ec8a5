using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The conversions of the types of a choice to the choice. C# has none from an interface, and there is no telling which case a type means that
/// several cases have.
/// </summary>
internal static class CaseConversions
{
    public static void Write(CodeWriter writer, string choice, IReadOnlyList<(string Name, TypeModel Type)> cases, ApiNames api)
    {
        var types = cases.ToLookup(one => Key(one.Type, api), StringComparer.Ordinal);
        foreach (var (name, type) in cases.Where(one => !TypeText.IsInterface(one.Type) && types[Key(one.Type, api)].Count() == 1))
        {
            writer.BlankLine().Lines($"public static implicit operator {choice}({TypeText.Of(type, api)} value) => new {name}(value);");
        }
    }

    // What is null is no type of its own.
    private static string Key(TypeModel type, ApiNames api) => TypeText.Of(type, api).Replace("?", "");
}
