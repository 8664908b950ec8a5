using System.CommandLine;

namespace Clientwright.Tool.Commands;

/// <summary>The command line of <c>clientwright import</c>.</summary>
internal static class ImportCommand
{
    private const string Tags = "tags";
    private const string NoGroups = "none";

    private const string Description = """
        Turns an OpenAPI document (3.0, 3.1 or 3.2; JSON or YAML) into a folder of specs: api.yaml, a file for each operation, and the types that they share.
        What specs cannot say is listed with its place; importing again writes the same bytes.

        Examples:
          clientwright import openapi.yaml
          clientwright import petstore.json --output specs/petstore --name Petstore
          clientwright import openapi.yaml --report not-expressed.txt --strict

        Exit codes:
          0  The specs are written, and the generator accepts them.
          1  Nothing is written: the document cannot be read, or a file in the folder is not an import's to overwrite.
          2  The specs are written, but the generator has something to say about them, or (with --strict) they say less than the document.
        """;

    public static Command Create(ToolConsole output, ToolConsole error)
    {
        var document = new Argument<string>("document") { Description = "The OpenAPI document." };
        var folder = new Option<string?>("--output", "-o") { Description = "The folder to write; else one in 'specs' that is named after the API.", HelpName = "folder" };
        var name = new Option<string?>("--name") { Description = "The name of the API; else the document's title.", HelpName = "name" };
        var @namespace = new Option<string?>("--namespace") { Description = "The C# namespace of the client; else the project's and the API's name.", HelpName = "namespace" };
        var groups = new Option<string>("--groups") { Description = "The parts of the client that methods stand in: by their first tag, or none.", HelpName = "tags|none", DefaultValueFactory = _ => Tags };
        groups.AcceptOnlyFromAmong(Tags, NoGroups);
        var report = new Option<string?>("--report") { Description = "A file to write all into that the specs do not say.", HelpName = "file" };
        var strict = new Option<bool>("--strict") { Description = "Fail where the specs say less than the document about calls and values." };
        var outside = new Option<bool>("--allow-outside") { Description = "Follow references to files outside of the document's folder." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were edited, or that no import wrote." };
        var prune = new Option<bool>("--prune") { Description = "Delete unedited files of an earlier import whose operations or types are gone." };
        var command = new Command("import", Description) { document, folder, name, @namespace, groups, report, strict, outside, force, prune };
        command.SetAction((result, cancellationToken) => Task.FromResult(new ImportRun(output, error).Run(
            new ImportArguments
            {
                Document = result.GetRequiredValue(document),
                Output = result.GetValue(folder),
                Options = new()
                {
                    Name = result.GetValue(name),
                    Namespace = result.GetValue(@namespace),
                    GroupsByTags = result.GetValue(groups) == Tags,
                    AllowsOutside = result.GetValue(outside),
                },
                Report = result.GetValue(report),
                IsStrict = result.GetValue(strict),
                IsForced = result.GetValue(force),
                Prunes = result.GetValue(prune),
            },
            cancellationToken)));
        return command;
    }
}
