using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Endpoints;

namespace SampleConsumer.Portal.Entra;

/// <summary><c>POST /{tenantId}/oauth2/token</c>: the client credentials flow of the first version of Entra's endpoint.</summary>
internal static class GetTokenEndpoint
{
    private const string FormUrlEncoded = "application/x-www-form-urlencoded";

    /// <summary>What the token is for. It names the portal, wherever a copy of it listens.</summary>
    private const string PortalResource = "https://cloudpartner.azure.com";

    public static void MapGetToken(this IEndpointRouteBuilder entra) => entra.MapPost("/{tenantId}/oauth2/token", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, AccessTokens tokens, EmbeddedPortalOptions options, string tenantId)
    {
        // What is no form is an empty one: the first field is missing.
        var form = MediaType.Is(context.Request.ContentType, FormUrlEncoded)
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : FormCollection.Empty;

        if (Check(tenantId, form, options.ServicePrincipal) is { } refusal)
            return refusal;

        context.Response.Headers.CacheControl = "no-store";
        return JsonAnswer.Ok(Write(tokens.Issue(PortalResource)));
    }

    private static IResult? Check(string tenantId, IFormCollection form, ServicePrincipal principal)
    {
        if (!tenantId.Equals(principal.TenantId, StringComparison.OrdinalIgnoreCase))
            return TokenRefusal.NoSuchTenant(tenantId);

        if (Field("grant_type") is not { } grantType)
            return TokenRefusal.Missing("grant_type");

        if (grantType != "client_credentials")
            return TokenRefusal.UnsupportedGrantType(grantType);

        if (Field("client_id") is not { } clientId)
            return TokenRefusal.Missing("client_id");

        if (!clientId.Equals(principal.ClientId, StringComparison.OrdinalIgnoreCase))
            return TokenRefusal.NoSuchApplication(clientId, tenantId);

        if (!string.Equals(Field("client_secret"), principal.ClientSecret, StringComparison.Ordinal))
            return TokenRefusal.InvalidSecret(clientId);

        if (Field("resource") is not { } resource)
            return TokenRefusal.Missing("resource");

        return resource == PortalResource ? null : TokenRefusal.NoSuchResource(resource, tenantId);

        // A field that comes twice is as unclear as one that does not come.
        string? Field(string name) => form[name] is [{ Length: > 0 } only] ? only : null;
    }

    // Every number is a string here; a later version of the endpoint writes numbers.
    private static JsonObject Write(AccessToken token)
    {
        var lifetime = Text((long)(token.ExpiresAt - token.IssuedAt).TotalSeconds);

        return new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = lifetime,
            ["ext_expires_in"] = lifetime,
            ["expires_on"] = Text(token.ExpiresAt.ToUnixTimeSeconds()),

            // Entra allows for clocks that are slow.
            ["not_before"] = Text(token.IssuedAt.AddMinutes(-5).ToUnixTimeSeconds()),
            ["resource"] = token.Resource,
            ["access_token"] = token.Text,
        };
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
