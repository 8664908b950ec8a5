using System.Globalization;
using Clientwright.Binding;

namespace Clientwright.Tool.Names;

/// <summary>The C# names of the members of one thing, each once.</summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public MemberNames(params IEnumerable<string> taken) => _taken.UnionWith(taken);

    /// <summary>The name of a member, and what its <c>name</c> has to say: null where the derived one is free.</summary>
    public (string Name, string? Given) Add(string wireName, Func<string, string> avoidReserved)
    {
        var derived = CSharpNames.Derive(wireName, []);
        if (CSharpNames.IsIdentifier(derived) && derived.Length <= NameLength.Most && _taken.Add(avoidReserved(derived)))
        {
            return (derived, null);
        }

        var stem = CSharpNames.IsIdentifier(derived) ? derived : "N" + derived;
        stem = stem.Length <= 100 ? stem : stem[..100];
        for (var number = 2; ; number++)
        {
            var name = stem + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(avoidReserved(name)))
            {
                return (name, name);
            }
        }
    }
}
