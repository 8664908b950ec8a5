using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>
/// The C# names that no type in place can have, since an API or something declared has them. Case does not tell names apart.
/// </summary>
public sealed record TakenNames
{
    // Sorted, so that a search is quick, and two that hold the same are equal.
    private readonly EquatableArray<string> _names;

    public TakenNames(IEnumerable<string> names) => _names = names
        .Select(static name => name.ToUpperInvariant())
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    public bool Contains(string name)
    {
        var searched = name.ToUpperInvariant();
        var (low, high) = (0, _names.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_names[middle], searched);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
