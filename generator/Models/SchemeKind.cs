namespace Clientwright.Models;

/// <summary>How a scheme proves who makes a call.</summary>
public enum SchemeKind
{
    /// <summary>By a token in the header <c>Authorization</c>.</summary>
    Bearer,

    /// <summary>By a name and a password.</summary>
    Basic,

    /// <summary>By a key in the header <c>Authorization</c>, behind a word.</summary>
    Word,

    HeaderKey,
    QueryKey,
    CookieKey,

    /// <summary>By a token that is got from another server.</summary>
    ClientCredentials,

    /// <summary>By several others at once.</summary>
    All,
}
