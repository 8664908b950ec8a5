using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What an endpoint asks for, as the header <c>Accept</c> says it: the media types of its successes, in their order.</summary>
internal static class AcceptText
{
    private const string Header = "Accept";

    /// <returns>Null where no body is read, and where the spec has a parameter for it.</returns>
    public static string? Of(EndpointModel endpoint)
    {
        if (endpoint.Parameters.Any(static parameter => parameter.Location == ParameterLocation.Header
            && string.Equals(parameter.WireName, Header, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var types = endpoint.Cases
            .Where(static response => response.IsSuccess || response.IsDefault)
            .Select(static response => response.Body)
            .OfType<BodyModel>()
            .Select(static body => body.MediaType.Split(';')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase);
        var text = string.Join(", ", types);
        return text.Length == 0 ? null : text;
    }
}
