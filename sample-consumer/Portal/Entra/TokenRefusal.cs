using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Endpoints;

namespace SampleConsumer.Portal.Entra;

/// <summary>Every way to get no token. OAuth says what <c>error</c> may be, and Entra's own code begins the description.</summary>
internal static class TokenRefusal
{
    public static IResult NoSuchTenant(string tenantId) => BadRequest("invalid_request", $"AADSTS90002: Tenant '{tenantId}' not found.");

    public static IResult Missing(string field) => BadRequest(
        "invalid_request", $"AADSTS900144: The request body must contain the following parameter: '{field}'.");

    public static IResult UnsupportedGrantType(string grantType) => BadRequest(
        "unsupported_grant_type", $"AADSTS70003: The app requested an unsupported grant type '{grantType}'.");

    public static IResult NoSuchApplication(string clientId, string tenantId) => BadRequest(
        "unauthorized_client", $"AADSTS700016: Application with identifier '{clientId}' was not found in the directory '{tenantId}'.");

    public static IResult NoSuchResource(string resource, string tenantId) => BadRequest(
        "invalid_resource", $"AADSTS500011: The resource principal named {resource} was not found in the tenant named {tenantId}.");

    /// <summary>Missing or wrong: who does not prove to be the application is not told which.</summary>
    public static IResult InvalidSecret(string clientId) => Error(
        StatusCodes.Status401Unauthorized, "invalid_client", $"AADSTS7000215: Invalid client secret provided for app '{clientId}'.");

    private static JsonAnswer BadRequest(string error, string description) => Error(StatusCodes.Status400BadRequest, error, description);

    private static JsonAnswer Error(int statusCode, string error, string description) => new(
        statusCode,
        new JsonObject { ["error"] = error, ["error_description"] = description });
}
