using Clientwright.Tool.Folders;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Tests.Importing;

/// <summary>What a document comes to: specs that the generator has nothing to say about, and what they do not say.</summary>
internal sealed record Imported(IReadOnlyDictionary<string, string> Files, IReadOnlyList<Loss> Losses, IReadOnlyList<SpecMistake> Mistakes)
{
    /// <summary>What is not expressed or not checked, in the words of the report.</summary>
    public IEnumerable<string> Lost => Losses.Where(loss => loss.Kind is LossKind.Meaning or LossKind.Check).Select(loss => loss.What);

    public IEnumerable<string> Changed => Losses.Where(loss => loss.Kind == LossKind.Changed).Select(loss => loss.What);

    public static Imported From(string document, string file = "openapi.yaml", ImportOptions? options = null)
    {
        using var folder = new TempFolder();
        return FromFile(folder.Write(file, document), options);
    }

    public static Imported FromFile(string path, ImportOptions? options = null)
    {
        var api = Importer.Import(path, options ?? new ImportOptions());
        var files = ApiLayout.Of(api);
        var mistakes = SpecCheck.Find(files.Select(file => KeyValuePair.Create("specs/" + file.Key, file.Value)));

        // A body of GET is what the document wants, and what the generator warns of.
        Assert.DoesNotContain(mistakes, mistake => mistake.Id != "CW2211");
        return new Imported(files, api.Losses, mistakes);
    }

    /// <summary>A document with these paths, each with what stands below it.</summary>
    public static Imported Paths(string paths, string rest = "", string version = "3.0.3") =>
        From($"openapi: {version}\ninfo: {{ title: Sample, version: '1' }}\npaths:\n{Indented(paths, 2)}{rest}");

    /// <summary>A document whose operation <c>GetThing</c> answers with the first of these components.</summary>
    public static Imported Schemas(string schemas, string version = "3.0.3") => Paths(
        $$"""
        /thing:
          get:
            operationId: getThing
            responses:
              '200':
                description: The thing.
                content: { application/json: { schema: { $ref: '#/components/schemas/{{schemas.Split(':')[0]}}' } } }
        """,
        $"components:\n  schemas:\n{Indented(schemas, 4)}",
        version);

    /// <summary>An operation with these keys.</summary>
    public static Imported Operation(string operation, string path = "/thing", string method = "get", string version = "3.0.3", string rest = "")
    {
        var responses = operation.Contains("responses:", StringComparison.Ordinal) ? "" : "\n    responses: { '204': { description: Done. } }";
        return Paths($"{path}:\n  {method}:\n    operationId: callThing\n{Indented(operation, 4).TrimEnd()}{responses}", rest, version);
    }

    /// <summary>The types of the operation's file, without their indentation.</summary>
    public string Types => Below("get-thing.yaml", "types:");

    /// <summary>The operation of <see cref="Operation"/>.</summary>
    public string Call => Files["call-thing.yaml"];

    /// <summary>What stands below a key at the beginning of a line.</summary>
    public string Below(string file, string key)
    {
        var lines = Files[file].Split('\n').SkipWhile(line => line != key).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));
        return string.Join("\n", lines.Select(line => line[2..]));
    }

    private static string Indented(string text, int count) =>
        string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', count) + line + "\n"));
}
