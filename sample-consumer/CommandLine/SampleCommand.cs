using System.CommandLine;
using System.CommandLine.Parsing;
using SampleConsumer.Accounts;
using SampleConsumer.Tours;
using Spectre.Console;

namespace SampleConsumer.CommandLine;

/// <summary>The sample's command line: which tour it is, and where it goes.</summary>
internal sealed class SampleCommand
{
    private const string Introduction =
        """
        Drives the Cloud Partner Portal through the client that Clientwright generates from ../specs.

        Without options it starts a portal of its own on 127.0.0.1 and goes through the life of several offers and operations, in some
        twelve seconds. With --server it only reads, from a real portal, as the bearer of a token or as an application of Entra's.
        It exits with 0 if every step ended as it says.

        Examples:
          dotnet run --project sample-consumer
          dotnet run --project sample-consumer -- --server https://cloudpartner.azure.com --publisher contoso --token "$TOKEN"
          AZURE_TENANT_ID=... AZURE_CLIENT_ID=... AZURE_CLIENT_SECRET=... dotnet run --project sample-consumer -- \
            --server https://cloudpartner.azure.com --publisher contoso --offer contoso-firewall
        """;

    private readonly AddressOption _server = new("--server")
    {
        Description = "Reads from the portal at this address instead of the embedded one. Nothing is changed there.",
    };

    private readonly Option<string?> _publisher = new("--publisher")
    {
        HelpName = "id",
        Description = "The publisher to read. [default: contoso]",
    };

    private readonly Option<string?> _offer = new("--offer")
    {
        HelpName = "id",
        Description = "The offer whose document is read. [default: the first]",
    };

    private readonly LoginOptions _login;
    private readonly RootCommand _command;

    /// <param name="environment">Where a variable that is not set is null.</param>
    public SampleCommand(IAnsiConsole console, Func<string, string?> environment, TimeProvider time)
    {
        _login = new LoginOptions(environment);
        _command = new RootCommand(Introduction) { _server, _publisher, _offer };
        _login.AddTo(_command);

        _command.Validators.Add(line =>
        {
            if (line.GetResult(_server) is not null)
            {
                _login.Validate(line);
            }
            else if (line.Children.OfType<OptionResult>().FirstOrDefault(option => !option.Implicit) is { } stray)
            {
                line.AddError($"{stray.Option.Name} needs --server: the embedded portal has its own.");
            }
        });
        _command.SetAction((line, cancellationToken) => Run.AsStepsAsync(
            console,
            account => line.GetValue(_server) is { } server
                ? ReadingTour.RunAsync(
                    account, server, _login.Read(line), line.GetValue(_publisher) ?? "contoso", line.GetValue(_offer), cancellationToken)
                : EmbeddedTour.RunAsync(account, time, cancellationToken)));
    }

    /// <summary>Does what the arguments say, and gives the exit code.</summary>
    public Task<int> RunAsync(string[] arguments, InvocationConfiguration? invocation = null)
    {
        // A secret may begin with an @, which by default would make it the name of a file that arguments are read from.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        return _command.Parse(arguments, parser).InvokeAsync(invocation);
    }
}
