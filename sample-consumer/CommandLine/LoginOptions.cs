using System.CommandLine;
using System.CommandLine.Parsing;
using SampleConsumer.Tokens;

namespace SampleConsumer.CommandLine;

/// <summary>
/// How to get into a real portal: with a token, or as an application, whose three parts may also stand in the variables that Azure's own
/// tools read. What is given as an option counts more.
/// </summary>
internal sealed class LoginOptions(Func<string, string?> environment)
{
    private const string AuthorityVariable = "AZURE_AUTHORITY_HOST";

    // No option has a variable as its default value: --help would print it.
    private readonly Option<string?> _token = new("--token") { Description = "Bearer token for --server." };

    private readonly ApplicationOption _tenant = new("--tenant", "AZURE_TENANT_ID", "Tenant of the application that reads.");
    private readonly ApplicationOption _clientId = new("--client-id", "AZURE_CLIENT_ID", "Identifier of the application.");

    private readonly ApplicationOption _clientSecret = new(
        "--client-secret", "AZURE_CLIENT_SECRET", "Secret of the application. Better in the variable: arguments are seen by other users.");

    private readonly AddressOption _authority = new("--authority")
    {
        Description = $"Where Entra is, for a cloud other than the public one; or {AuthorityVariable}.",
    };

    // What is set to nothing counts as not set.
    private string? AuthorityOfEnvironment => environment(AuthorityVariable) is { Length: > 0 } address ? address : null;

    private IReadOnlyList<ApplicationOption> Application => [_tenant, _clientId, _clientSecret];

    public void AddTo(Command command)
    {
        command.Add(_token);
        foreach (var option in Application)
        {
            command.Add(option);
        }

        command.Add(_authority);
    }

    /// <summary>Exactly one way in has to be given, and given whole.</summary>
    public void Validate(CommandResult line)
    {
        if (line.GetResult(_token) is not null)
        {
            ValidateToken(line);
            return;
        }

        var missing = Application.Where(option => string.IsNullOrWhiteSpace(option.Read(line.GetValue, environment))).ToList();
        if (missing.Count == Application.Count)
        {
            line.AddError("--server needs --token, or --tenant, --client-id and --client-secret.");
        }
        else if (missing.Count > 0)
        {
            var names = string.Join(", ", missing.Select(option => $"{option.Name} (or {option.Variable})"));
            line.AddError($"The application that reads is not known without {names}.");
        }
        else if (AuthorityOfEnvironment is { } authority && AddressOption.Parse(authority) is null)
        {
            line.AddError(AddressOption.Complain(AuthorityVariable));
        }
    }

    /// <summary>The way in of a command line that is valid.</summary>
    public PortalLogin Read(ParseResult line)
    {
        if (line.GetValue(_token) is { } token)
        {
            return new PortalLogin.WithToken(token);
        }

        var credentials = new EntraCredentials
        {
            TenantId = _tenant.Read(line.GetValue, environment)!,
            ClientId = _clientId.Read(line.GetValue, environment)!,
            ClientSecret = _clientSecret.Read(line.GetValue, environment)!,
        };
        var authority = line.GetValue(_authority) ?? (AuthorityOfEnvironment is { } address ? AddressOption.Parse(address) : null);
        return new PortalLogin.AsApplication(credentials, authority);
    }

    private void ValidateToken(CommandResult line)
    {
        if (string.IsNullOrWhiteSpace(line.GetValue(_token)))
        {
            line.AddError("--token is empty.");
        }

        foreach (var option in Application.Where(option => line.GetResult(option) is not null))
        {
            line.AddError($"{option.Name} does not go with --token: it is one or the other.");
        }
    }
}
