using System.CommandLine;

namespace SampleConsumer.CommandLine;

/// <summary>An address that secrets are sent to: over https, since a token that goes over plain http is anyone's, or to this machine.</summary>
internal sealed class AddressOption : Option<Uri?>
{
    public AddressOption(string name)
        : base(name)
    {
        HelpName = "url";
        CustomParser = given =>
        {
            if (Parse(given.Tokens[0].Value) is { } address)
            {
                return address;
            }

            given.AddError(Complain(name));
            return null;
        };
    }

    /// <summary>Null for what is no such address.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : null;

    public static string Complain(string name) => $"{name} has to be an https address, or an http one of this machine.";
}
