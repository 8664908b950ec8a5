using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A way in which calls prove who makes them, and the option that has its secret.</summary>
/// <param name="SpecName">What specs call it.</param>
/// <param name="Name">The C# property; empty where the secrets are those of its parts.</param>
/// <param name="WireName">The header, the query parameter, the cookie, or the word before the key; empty where its kind says it.</param>
public sealed record SchemeModel(string SpecName, string Name, SchemeKind Kind, string WireName = "")
{
    /// <summary>Where tokens are got; empty for other kinds.</summary>
    public string TokenAddress { get; init; } = "";

    /// <summary>What they are asked for, a blank between the scopes.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The schemes that it is at once; empty where it is one. None of them has parts.</summary>
    public EquatableArray<SchemeModel> Parts { get; init; }

    /// <summary>Where its secret stands in a request: what two schemes at once cannot have in common.</summary>
    public string Place => Kind switch
    {
        SchemeKind.QueryKey => "query " + WireName,
        SchemeKind.CookieKey => "cookie " + WireName,
        SchemeKind.HeaderKey => "header " + WireName.ToLowerInvariant(),
        _ => "header authorization",
    };

    /// <summary>Whether it is sent in the header <c>Authorization</c>.</summary>
    public bool IsInAuthorization => Kind is SchemeKind.Bearer or SchemeKind.Basic or SchemeKind.Word or SchemeKind.ClientCredentials;
}
