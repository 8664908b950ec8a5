using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A way in which calls prove who makes them. Of all but <see cref="Token"/> and <see cref="Scopes"/> at most one is set; without any it is a scheme of HTTP of its own name.</summary>
public sealed record SchemeSpec(Text Name)
{
    /// <summary>The header that a key is sent in.</summary>
    public Text? Header { get; init; }

    /// <summary>The query parameter that a key is sent in.</summary>
    public Text? Query { get; init; }

    /// <summary>The cookie that a key is sent in.</summary>
    public Text? Cookie { get; init; }

    /// <summary>What stands before the key in the header <c>Authorization</c>.</summary>
    public Text? Scheme { get; init; }

    /// <summary>How a token is got from another server.</summary>
    public Text? OAuth2 { get; init; }

    /// <summary>The address of that server.</summary>
    public Text? Token { get; init; }

    /// <summary>What the token is asked for.</summary>
    public EquatableArray<Text> Scopes { get; init; }

    /// <summary>The schemes that it is at once; empty where it is one.</summary>
    public EquatableArray<Text> All { get; init; }
}
