namespace GeneratorBenchmarks;

/// <summary>An edit as somebody makes it, a step of which changes what the step before it left.</summary>
internal sealed record Edit(string Name, Action<Project, int> Make)
{
    public static IEnumerable<Edit> All(int endpoints) =>
    [
        new("nothing", (_, _) => { }),
        new("unrelated C#", (project, step) => project.EditCode($"internal class Unrelated{step} {{ }}")),
        new("endpoint, its text", (project, step) => project.Edit(PathOf(step, endpoints), Replace("as it is now", "as it was then"))),
        new("endpoint, a field of its type", (project, step) => project.Edit(PathOf(step, endpoints), Replace("parts?: list<string>", "parts?: list<int32>"))),
        new("comment in an endpoint", (project, step) => project.Edit(PathOf(step, endpoints), Comment)),
        new("comment in api.yaml", (project, _) => project.Edit(ManySpecs.ApiPath, Comment)),
        new("shared type", (project, _) => project.Edit(ManySpecs.ApiPath, Replace("amount: decimal", "amount: double"))),
        new("api.yaml, its summary", (project, _) => project.Edit(ManySpecs.ApiPath, Replace("Sells things.", "Buys things."))),
        new("api.yaml, a response of all", (project, _) => project.Edit(ManySpecs.ApiPath, Replace("not accepted.", "not the right one."))),
    ];

    // Not the same file each time: what a file had been made into before must not be found again.
    private static string PathOf(int step, int endpoints) => ManySpecs.PathOf(step * 37 % endpoints);

    // There and back again.
    private static Func<string, string> Replace(string one, string other) => text => text.Contains(one, StringComparison.Ordinal)
        ? text.Replace(one, other, StringComparison.Ordinal)
        : text.Replace(other, one, StringComparison.Ordinal);

    private static string Comment(string text) => "# A comment above everything.\n" + text;
}
