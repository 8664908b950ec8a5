using System.Collections.Immutable;

namespace Clientwright.Analyzers.Switches;

/// <summary>What is known of a value on one way through the questions of a switch: what can still stand at each place.</summary>
internal sealed class Knowledge
{
    private readonly ImmutableDictionary<Place, Domain> _domains;

    private Knowledge(ImmutableDictionary<Place, Domain> domains) => _domains = domains;

    public static Knowledge None { get; } = new(ImmutableDictionary<Place, Domain>.Empty);

    /// <summary>The places of which something is known.</summary>
    public IEnumerable<Place> Places => _domains.Keys;

    public Domain this[Place place] => _domains.TryGetValue(place, out var domain) ? domain : place.All;

    /// <summary>The knowledge that each answer to a question adds; null for an answer that cannot be.</summary>
    public (Knowledge? Yes, Knowledge? No) Ask(Place place, Question question)
    {
        var (matching, other) = this[place].Split(question);
        return (With(place, matching), With(place, other));
    }

    /// <summary>The knowledge without the nulls that nullable annotations rule out; null where nothing is left.</summary>
    public Knowledge? WithoutNeedlessNulls()
    {
        var known = this;
        foreach (var place in Places)
        {
            if (known[place] is { HasNull: true } domain && !place.CanBeNull)
            {
                if (!domain.HasValue)
                {
                    return null;
                }

                known = new Knowledge(known._domains.SetItem(place, domain.WithoutNull()));
            }
        }

        return known;
    }

    private Knowledge? With(Place place, Domain domain) => domain.IsEmpty ? null : new Knowledge(_domains.SetItem(place, domain));
}
