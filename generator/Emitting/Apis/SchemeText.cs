using System.Globalization;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A scheme as an option of the client, and as the support code is told of it.</summary>
internal static class SchemeText
{
    private const string Support = "global::Clientwright.Support.";
    private const string Source = "global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>";

    public static void WriteOption(CodeWriter writer, SchemeModel scheme, ApiNames api)
    {
        Documentation.Write(writer, "summary", SummaryOf(scheme));
        var type = scheme.Kind switch
        {
            SchemeKind.Basic => "global::System.Net.NetworkCredential",
            SchemeKind.ClientCredentials => api.Credentials,
            _ => Source,
        };
        writer.Lines($"public {type}? {scheme.Name} {{ get; set; }}");
    }

    /// <summary>The authenticator that is made of the option; null while that is.</summary>
    public static string Create(SchemeModel scheme)
    {
        var option = $"nameof({scheme.Name}), {scheme.Name}";
        return scheme.Kind switch
        {
            SchemeKind.Bearer => $"{Support}BearerAuthenticator.Of({option})",
            SchemeKind.Basic => $"{Support}BasicAuthenticator.Of({option})",
            SchemeKind.All => $"{Support}AllAuthenticator.Of({string.Join(", ", scheme.Parts.Select(Create))})",
            SchemeKind.ClientCredentials =>
                $"{scheme.Name}?.ToAuthenticator(nameof({scheme.Name}), {Literal.String(scheme.TokenAddress)}, {Literal.String(scheme.Scope)})",
            SchemeKind.QueryKey => $"{Support}KeyAuthenticator.Of({Support}KeyPlace.Query, {Literal.String(QueryName.Escape(scheme.WireName))}, {option})",
            SchemeKind.HeaderKey => $"{Support}KeyAuthenticator.Of({Support}KeyPlace.Header, {Literal.String(scheme.WireName)}, {option})",
            SchemeKind.CookieKey => $"{Support}KeyAuthenticator.Of({Support}KeyPlace.Cookie, {Literal.String(scheme.WireName)}, {option})",
            _ => $"{Support}KeyAuthenticator.Of({Support}KeyPlace.Scheme, {Literal.String(scheme.WireName)}, {option})",
        };
    }

    /// <summary>The places of schemes, as a list.</summary>
    public static string Places(IEnumerable<int> places) => $"[{string.Join(", ", places.Select(static place => place.ToString(CultureInfo.InvariantCulture)))}]";

    private static string SummaryOf(SchemeModel scheme) => scheme.Kind switch
    {
        SchemeKind.Bearer => "Gives the token that a call is made with. It is asked before every call, so it should keep what it got. Null for no token.",
        SchemeKind.Basic => "The name and the password that calls are made with. Null for none.",
        SchemeKind.ClientCredentials => "What tokens are got by; clients that are given the same one share them. Null for no token.",
        SchemeKind.HeaderKey => Key($"in the header {scheme.WireName}"),
        SchemeKind.QueryKey => Key($"in the query, as {scheme.WireName}, where logs may show it"),
        SchemeKind.CookieKey => Key($"in the cookie {scheme.WireName}"),
        _ => Key($"in the header Authorization, behind {scheme.WireName}"),
    };

    private static string Key(string place) => $"Gives the key that a call is made with, which is sent {place}. It is asked before every call. Null for no key.";
}
