namespace Clientwright.Fuzz.Making;

/// <summary>What an API will have, decided before any of it is written, so that its parts can refer to each other.</summary>
internal sealed class ApiPlan
{
    private ApiPlan(string name, IReadOnlyList<PlannedType> types, IReadOnlyList<PlannedEndpoint> endpoints)
    {
        Name = name;
        Types = types;
        Endpoints = endpoints;
    }

    public string Name { get; }

    public IReadOnlyList<PlannedType> Types { get; }

    public IReadOnlyList<PlannedEndpoint> Endpoints { get; }

    public static ApiPlan Make(Dice dice)
    {
        var names = dice.Draw(NamePools.Made, 14);
        var typeCount = dice.Next(7);
        var endpointCount = dice.Between(dice.Chance(0.1) ? 0 : 1, 4);
        var types = new List<PlannedType>();
        foreach (var name in names.Take(typeCount))
        {
            var hasObject = types.Exists(type => type.Kind == "fields");
            types.Add(new PlannedType(name, dice.Next(8) switch
            {
                0 or 1 => "enum",
                2 when hasObject => "oneOf",
                3 => "type",
                4 => dice.Pick(["items", "values"]),
                _ => "fields",
            }));
        }

        var followed = dice.Chance(0.3) ? dice.Next(endpointCount + 1) : -1;
        var endpoints = names.Skip(typeCount + 1).Take(endpointCount).Select((name, index) => new PlannedEndpoint(name, index == followed)).ToList();
        return new ApiPlan(names[typeCount], types, endpoints);
    }

    public IReadOnlyList<string> NamesOf(params string[] kinds) =>
        [.. Types.Where(type => kinds.Contains(type.Kind)).Select(type => type.Name)];
}
