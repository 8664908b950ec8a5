using System.CommandLine;
using SampleConsumer;
using SampleConsumer.Accounts;

var server = new Option<Uri?>("--server") { Description = "Reads from the portal at this address instead of the embedded one. Nothing is changed there." };
var token = new Option<string?>("--token") { Description = "Bearer token for --server." };
var publisher = new Option<string>("--publisher") { Description = "The publisher to read.", DefaultValueFactory = _ => "contoso" };

var command = new RootCommand(
    """
    Drives the Cloud Partner Portal through the client that Clientwright generates from ../specs.

    Without options it starts a portal of its own on 127.0.0.1 and goes through the life of several operations, in some ten seconds.
    With --server and --token it only reads, from a real portal. It exits with 0 if every step ended as it says.
    """)
{
    server, token, publisher,
};
command.Validators.Add(result =>
{
    if (result.GetValue(server) is not null && result.GetValue(token) is null)
    {
        result.AddError("--server needs --token.");
    }
});
command.SetAction((arguments, cancellationToken) => Run.AsStepsAsync(
    account => arguments.GetValue(server) is { } address
        ? ReadingTour.RunAsync(account, address, arguments.GetValue(token)!, arguments.GetValue(publisher)!, cancellationToken)
        : OperationTour.RunAsync(account, cancellationToken)));

return await command.Parse(args).InvokeAsync();
