using System.Globalization;
using System.Text;

namespace Clientwright.Binding;

/// <summary>
/// The door through which text from a spec gets into a C# expression. Everything but printable ASCII is escaped, so that no
/// character can end the literal, break its line, or show it other than it is, whatever the Unicode tables of the compiler's host.
/// </summary>
internal static class CSharpLiteral
{
    public static string String(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (character is >= ' ' and <= '~')
            {
                literal.Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    public static string Int64(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";
}
