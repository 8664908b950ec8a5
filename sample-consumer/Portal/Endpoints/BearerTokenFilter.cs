using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Entra;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Nobody gets in without an accepted token. It is the first thing looked at: a stranger learns nothing else.</summary>
internal sealed class BearerTokenFilter(AccessTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (IsAccepted(context.HttpContext.Request))
            return next(context);

        context.HttpContext.Response.Headers.WWWAuthenticate = Scheme;
        return ValueTask.FromResult<object?>(Refusal.Unauthorized());
    }

    // Two Authorization headers arrive as one value with a comma, which is no credential.
    private bool IsAccepted(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var credential)
        && credential.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase)
        && tokens.Accepts(credential.Parameter);
}
