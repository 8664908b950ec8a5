using System.Globalization;
using System.Text;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The name of a generated file: the full name of the type that it is about, which is unique as file names are not.</summary>
internal static class HintName
{
    public static string Of(ApiNames api, string typeName)
    {
        var name = new StringBuilder();
        foreach (var character in $"{api.Namespace}.{typeName}.g.cs")
        {
            AppendTo(name, character);
        }

        return name.ToString();
    }

    // The compiler refuses what it takes for no file name, and that is more than what C# refuses in an identifier (a combining mark, for one).
    private static void AppendTo(StringBuilder name, char character)
    {
        if (character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_')
        {
            name.Append(character);
        }
        else if (character != '@')
        {
            name.Append('(').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)).Append(')');
        }
    }
}
