using System.Globalization;
using System.Text;
using Clientwright.Specs.Readers;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Operations;

/// <summary>A path of a document → the path of a route. The names in braces are the author's, so one that routes cannot have is changed.</summary>
internal sealed class RouteMapper(ImportContext context, ObjectMember path)
{
    private readonly StringBuilder _route = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The path parameters, by the name in the document, with the name in the route.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <returns>Null where the path cannot be sent; that is listed.</returns>
    public string? Map(string prefix)
    {
        var text = prefix + (path.Name.StartsWith('/') ? path.Name : "/" + path.Name);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && text.IndexOf('}', i) is var end and > 0)
            {
                AddParameter(text[(i + 1)..end]);
                i = end;
            }
            else if (text[i] == '?' && QueryLength(text, i) is var length and > 1)
            {
                _route.Append(text, i, length);
                i += length - 1;
            }
            else if (text[i] is '?' or '#')
            {
                context.Losses.Add(LossKind.Meaning, "paths", path.Value, $"'{text[i..]}' is no part of a path, and is left out");
                break;
            }
            else
            {
                i += AddLiteral(text, i);
            }
        }

        var route = _route.ToString();
        if (route.Split('?')[0].Split('/').Any(segment => segment is "." or ".."))
        {
            context.Losses.Add(LossKind.Meaning, "paths", path.Value, "'.' and '..' in a path are resolved on the way: the operations are left out");
            return null;
        }

        return route;
    }

    /// <summary>The length of a query that is the same in every call, with its mark.</summary>
    private static int QueryLength(string text, int position)
    {
        var end = position + 1;
        while (end < text.Length && (text[end] == '?' ? 1 : PathCharacters.LengthAt(text, end)) is var length and > 0)
        {
            end += length;
        }

        return end - position;
    }

    private void AddParameter(string name)
    {
        var route = string.Concat(name.Select(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or '$' or '@' ? character : '_'));
        route = route.Length == 0 ? "parameter" : route;
        var unique = route;
        for (var number = 2; _names.ContainsValue(unique); number++)
        {
            unique = route + number.ToString(CultureInfo.InvariantCulture);
        }

        if (!_names.TryAdd(name, unique))
        {
            context.Losses.Add(LossKind.Changed, "paths", path.Value, $"'{{{name}}}' stands twice in the path, the second time as '{{{unique}}}'");
            _names.Add(unique, unique);
        }

        _route.Append('{').Append(unique).Append('}');
    }

    /// <returns>How many characters more than one it was.</returns>
    private int AddLiteral(string text, int position)
    {
        var isColonParameter = text[position] == ':' && position > 0 && text[position - 1] == '/' && position + 1 < text.Length && char.IsLetter(text[position + 1]);
        var length = isColonParameter ? 0 : PathCharacters.LengthAt(text, position);
        if (length > 0)
        {
            _route.Append(text, position, length);
            return length - 1;
        }

        var isPair = position + 1 < text.Length && char.IsSurrogatePair(text, position);
        foreach (var value in Encoding.UTF8.GetBytes(text.Substring(position, isPair ? 2 : 1)))
        {
            _route.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return isPair ? 1 : 0;
    }
}
