using Clientwright.Tool.Documents;
using Clientwright.Tool.Folders;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;

namespace Clientwright.Tool.Commands;

/// <summary>Imports a document, writes the folder, and says what came of it.</summary>
internal sealed class ImportRun(ToolConsole output, ToolConsole error)
{
    public int Run(ImportArguments arguments, CancellationToken cancellationToken)
    {
        try
        {
            return error.Working(progress => Import(arguments, progress, cancellationToken));
        }
        catch (DocumentException exception)
        {
            error.WriteLine($"{exception.Place}: error: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"error: {exception.Message}");
        }

        return ExitCodes.NothingWritten;
    }

    private int Import(ImportArguments arguments, Action<string> progress, CancellationToken cancellationToken)
    {
        progress($"Reading {Path.GetFileName(arguments.Document)}");
        var api = Importer.Import(arguments.Document, arguments.Options, cancellationToken);
        if (api.Endpoints.Count == 0)
        {
            throw new DocumentException(new Place(Path.GetFileName(arguments.Document), 1, 1), "the document has no operation that a client could call");
        }

        var files = ApiLayout.Of(api);
        var path = arguments.Output ?? Path.Combine("specs", Identifiers.Kebab(api.Api.Find("api") is Specs.SpecText name ? name.Text : "api"));
        var folder = new SpecFolder(path);
        if (!arguments.IsForced && folder.Foreign(files) is { Count: > 0 } foreign)
        {
            var first = string.Join(", ", foreign.Take(5)) + (foreign.Count > 5 ? ", …" : "");
            error.WriteLine($"error: {path} has files that no import wrote, or that were edited since ({first}): move them, or overwrite them with --force");
            return ExitCodes.NothingWritten;
        }

        var leftOver = folder.LeftOver(files);
        var pruned = arguments.Prunes ? folder.Unchanged(leftOver) : [];
        progress($"Checking {files.Count} files");
        var mistakes = SpecCheck.Find(files.Concat(folder.Others(files, pruned)).Select(file => KeyValuePair.Create($"{path}/{file.Key}", file.Value)), cancellationToken);
        progress($"Writing {path}");
        folder.Write(files, pruned);
        if (arguments.Report is { } report)
        {
            File.WriteAllText(report, LossReport.Write(api.Losses));
        }

        var summary = new ImportSummary(output);
        summary.ShowLosses(api.Losses, arguments.Report);
        summary.ShowLeftOver(path, leftOver, pruned);
        summary.ShowMistakes(mistakes);
        summary.ShowResult(path, api);
        return mistakes.Count > 0 || (arguments.IsStrict && api.Losses.Any(LossReport.IsLess)) ? ExitCodes.Incomplete : ExitCodes.Imported;
    }
}
