using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>
/// The C# names inside one type. Where two wire names meet in one, the second is reported and left out; so is one that is too long.
/// </summary>
/// <param name="id">The diagnostic, whose arguments are the second's wire name, the first's, and the C# name.</param>
internal sealed class UniqueNames(string id, BindingScope scope)
{
    private readonly Dictionary<string, string> _firsts = new(StringComparer.Ordinal);

    public bool Add(string name, string wireName, SourceSpan span)
    {
        if (!scope.CheckLength(name, span))
        {
            return false;
        }

        if (_firsts.TryGetValue(name, out var first))
        {
            scope.Report(id, span, wireName, first, name);
            return false;
        }

        _firsts.Add(name, wireName);
        return true;
    }
}
