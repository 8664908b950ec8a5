using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>Spoils specs as trees: what comes out is well formed YAML, and says something odd.</summary>
internal sealed class TreeMutations(Dice dice, IReadOnlyList<Node> roots)
{
    private static readonly string[] Keys = [.. SpecGrammar.All.SelectMany(rule => rule.Keys).Select(key => key.Name).Distinct(StringComparer.Ordinal)];

    public void Apply()
    {
        switch (dice.Next(14))
        {
            case 0:
                Change<Mapping>(mapping => mapping.Entries.Count > 0, mapping => mapping.Entries.RemoveAt(dice.Next(mapping.Entries.Count)));
                break;
            case 1:
                Change<Mapping>(mapping => mapping.Entries.Count > 0, Repeat);
                break;
            case 2:
                Change<Sequence>(sequence => sequence.Items.Count > 0, sequence => sequence.Items.Add(dice.Pick(sequence.Items).Copy()));
                break;
            case 3:
                Change<Sequence>(sequence => sequence.Items.Count > 0, sequence => sequence.Items.RemoveAt(dice.Next(sequence.Items.Count)));
                break;
            case 4 or 5:
                Change<Scalar>(_ => true, scalar => scalar.Text = NastyTexts.Next(dice));
                break;
            case 6 or 7:
                // A name that means something elsewhere: dangling, circular, of another kind.
                var other = Pick<Scalar>(_ => true);
                Change<Scalar>(_ => true, scalar => scalar.Text = other?.Text ?? "");
                break;
            case 8:
                Change<Mapping>(mapping => mapping.Entries.Count > 0, mapping => dice.Pick(mapping.Entries).Key = new Scalar(dice.Pick(Keys)));
                break;
            case 9:
                var stray = Pick<Node>(_ => true)?.Copy();
                Change<Mapping>(_ => true, mapping => mapping.Add(dice.Pick(Keys), stray ?? new Scalar("")));
                break;
            case 10:
                var moved = Pick<Node>(_ => true)?.Copy();
                Change<Mapping>(mapping => mapping.Entries.Count > 0, mapping => dice.Pick(mapping.Entries).Value = moved ?? new Scalar(""));
                break;
            case 11:
                Change<Mapping>(mapping => mapping.Entries.Count > 0, mapping => Wrap(dice.Pick(mapping.Entries)));
                break;
            case 12:
                Change<Scalar>(_ => true, scalar => scalar.IsQuoted = !scalar.IsQuoted);
                break;
            default:
                Rename();
                break;
        }
    }

    private void Repeat(Mapping mapping)
    {
        var entry = dice.Pick(mapping.Entries);
        var name = dice.Next(3) switch
        {
            0 => entry.Key.Text,
            1 => entry.Key.Text.ToUpperInvariant(),
            _ => entry.Key.Text + dice.Pick(["?", "-", "_", "1", " "]),
        };
        mapping.Entries.Insert(dice.Next(mapping.Entries.Count + 1), new Mapping.Entry(new Scalar(name, entry.Key.IsQuoted), entry.Value.Copy()));
    }

    private void Wrap(Mapping.Entry entry)
    {
        var inner = entry.Value;
        if (dice.Chance(0.5))
        {
            entry.Value = new Sequence([inner]);
            return;
        }

        var mapping = new Mapping();
        mapping.Add(dice.Pick(Keys), inner);
        entry.Value = mapping;
    }

    /// <summary>Renames something in one place only, or everywhere to a name that is taken.</summary>
    private void Rename()
    {
        if (Pick<Scalar>(_ => true) is not { } scalar || Pick<Scalar>(_ => true) is not { } other)
        {
            return;
        }

        var (from, to) = (scalar.Text, other.Text);
        foreach (var same in roots.SelectMany(root => root.All()).OfType<Scalar>().Where(same => same.Text == from))
        {
            same.Text = to;
        }
    }

    private void Change<T>(Func<T, bool> isPossible, Action<T> change)
        where T : Node
    {
        if (Pick(isPossible) is { } node)
        {
            change(node);
        }
    }

    private T? Pick<T>(Func<T, bool> isPossible)
        where T : Node
    {
        var nodes = roots.SelectMany(root => root.All()).OfType<T>().Where(isPossible).ToList();
        return nodes.Count == 0 ? null : dice.Pick(nodes);
    }
}
