using System.Globalization;
using System.Text;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The name of a generated file: the full name of the type that it is about, which is unique as file names are not.</summary>
/// <remarks>A long one is cut, and has a fingerprint of the whole instead.</remarks>
internal static class HintName
{
    // Who has generated files written to disk (EmitCompilerGeneratedFiles) has a folder before the name, and 260 characters on some systems.
    private const int Most = 120;

    private const string Extension = ".g.cs";

    public static string Of(ApiNames api, string typeName)
    {
        var fullName = $"{api.Namespace}.{typeName}";
        if (fullName.Length <= Most && fullName.All(IsPlain) && !IsDevice(fullName))
        {
            return fullName + Extension;
        }

        var name = new StringBuilder(IsDevice(fullName) ? "_" : "");
        foreach (var character in fullName)
        {
            AppendTo(name, character);
        }

        if (name.Length > Most)
        {
            name.Length = Most - Fingerprint.Length - 1;
            name.Append('.').Append(Fingerprint.Of(fullName));
        }

        return name.Append(Extension).ToString();
    }

    // To Windows `con.cs` is the console.
    private static bool IsDevice(string fullName)
    {
        var dot = fullName.IndexOf('.');
        if (dot is not (3 or 4))
        {
            return false;
        }

        var first = fullName.Substring(0, dot).ToUpperInvariant();
        return first is "CON" or "PRN" or "AUX" or "NUL"
            || (first.Length == 4 && char.IsDigit(first[3]) && first.Substring(0, 3) is "COM" or "LPT");
    }

    private static bool IsPlain(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_';

    // The compiler refuses what it takes for no file name, and that is more than what C# refuses in an identifier (a combining mark, for one).
    private static void AppendTo(StringBuilder name, char character)
    {
        if (IsPlain(character))
        {
            name.Append(character);
        }
        else if (character != '@')
        {
            name.Append('(').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)).Append(')');
        }
    }
}
