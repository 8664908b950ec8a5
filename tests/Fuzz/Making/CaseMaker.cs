using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>Makes the specs of one case from nothing but its seed.</summary>
/// <param name="corpus">Good specs of one API, to be spoilt.</param>
internal sealed class CaseMaker(Corpus corpus)
{
    public FuzzCase Make(int seed)
    {
        var dice = new Dice(seed);
        var isMade = dice.Chance(0.75);
        var hostility = dice.Pick([0, 0, 0, 0.02, 0.1, 0.4]);
        var roots = isMade ? MakeFolders(dice, hostility) : corpus.Draw(dice);
        var origin = !isMade ? "corpus" : hostility == 0 ? "made" : "made hostile";
        var spoilt = dice.Next(isMade ? 4 : 2);
        if (spoilt == 0)
        {
            Repeat(dice, 4, () => new TreeMutations(dice, [.. roots.Select(root => root.Node)]).Apply());
            origin += ", tree spoilt";
        }

        var files = roots.Select(root => new FuzzFile(root.Path, NodeWriter.Write(root.Node, dice))).ToArray();
        if (spoilt == 1)
        {
            Repeat(dice, 4, () => Spoil(files, dice));
            origin += ", text spoilt";
        }

        return new FuzzCase(origin, files);
    }

    private static void Repeat(Dice dice, int most, Action action)
    {
        for (var left = dice.Between(1, most); left > 0; left--)
        {
            action();
        }
    }

    private static void Spoil(FuzzFile[] files, Dice dice)
    {
        var index = dice.Next(files.Length);
        files[index] = files[index] with { Text = TextMutations.Apply(files[index].Text, dice) };
    }

    private static List<(string Path, Node Node)> MakeFolders(Dice dice, double hostility)
    {
        var files = MakeFolder("/specs/a/", dice, hostility);
        if (dice.Chance(0.1))
        {
            files.AddRange(MakeFolder(dice.Pick(["/specs/b/", "/specs/a/inner/", "/specs/a/"]), dice, hostility));
        }

        return [.. files.DistinctBy(file => file.Path)];
    }

    private static List<(string Path, Node Node)> MakeFolder(string folder, Dice dice, double hostility)
    {
        var plan = ApiPlan.Make(dice);
        var maker = new SpecMaker(dice, plan, hostility, dice.Pick([0, 0.2, 0.7]));
        var files = new List<(string Path, Mapping Node)> { (folder + "api.yaml", (Mapping)maker.Make(Construct.Api, new Surroundings())) };
        foreach (var endpoint in plan.Endpoints)
        {
            files.Add(($"{folder}{files.Count}.yaml", (Mapping)maker.Make(Construct.Endpoint, new Surroundings { Endpoint = endpoint })));
        }

        if (plan.Types.Count > 0)
        {
            files.Add((folder + "types.yaml", (Mapping)maker.Make(Construct.TypesFile, new Surroundings())));
            Distribute(files, dice);
        }

        return [.. files.Select(file => (file.Path, (Node)file.Node))];
    }

    /// <summary>Types can stand in any file; those of one file are moved to others.</summary>
    private static void Distribute(List<(string Path, Mapping Node)> files, Dice dice)
    {
        var types = files[^1].Node.Find("types") as Mapping;
        foreach (var entry in dice.Some(types?.Entries ?? [], 0.3))
        {
            var (_, other) = dice.Pick(files);
            if (other.Find("types") is not Mapping place)
            {
                place = new Mapping();
                other.Add("types", place);
            }

            types!.Entries.Remove(entry);
            place.Entries.Add(entry);
        }
    }
}
