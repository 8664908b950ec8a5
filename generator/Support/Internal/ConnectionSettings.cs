namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;

/// <summary>An API's options, as the client hands them to its connection: a snapshot, taken when the client is made.</summary>
[Embedded]
internal sealed partial class ConnectionSettings
{
    /// <summary>The spec's server; null where the spec names none.</summary>
    internal string? Server { get; init; }

    /// <summary>Whether somebody has made it of the options, so that it is asked before the <c>HttpClient</c> is.</summary>
    internal bool IsServerTold { get; init; }

    internal Uri? BaseAddress { get; init; }

    /// <summary>The query parameters of every call, their names and values escaped.</summary>
    internal List<KeyValuePair<string, string>> Query { get; } = new();

    /// <summary>The headers of every call.</summary>
    internal List<KeyValuePair<string, string>> Headers { get; } = new();

    /// <summary>The API's schemes, in its order; null where the client has not been told the secret.</summary>
    internal Authenticator?[] Authenticators { get; init; } = Array.Empty<Authenticator?>();

    /// <summary>The places of those that calls choose among which say nothing of their own.</summary>
    internal int[] UsualSchemes { get; init; } = Array.Empty<int>();

    internal int BodyLimit { get; init; }

    internal int KeptBodyLimit { get; init; }

    internal int JsonDepth { get; init; }

    internal TimeSpan PollInterval { get; init; }

    internal bool FollowsForeignOrigins { get; init; }

    internal bool TagsRequests { get; init; }

    internal bool ValidatesRequests { get; init; }

    internal bool CompressesRequests { get; init; }

    internal TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Adds a query parameter to every call.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot be sent as it is.</exception>
    internal void AddQuery<T, TText>(string escapedName, string parameter, T value)
        where TText : struct, IText<T> => AddQuery(escapedName, parameter, ArgumentText.Of<T, TText>(parameter, value));

    /// <summary>Adds a query parameter that is a text to every call.</summary>
    /// <exception cref="ArgumentException">The text is null, or cannot be sent as it is.</exception>
    internal void AddQuery(string escapedName, string parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        Query.Add(new(escapedName, ArgumentText.Escape(parameter, text)));
    }

    /// <summary>Adds a query parameter for each item to every call, all of the same name.</summary>
    /// <exception cref="ArgumentException">The list or an item is null, or an item cannot be sent as it is.</exception>
    internal void AddQueryEach<T, TText>(string escapedName, string parameter, IReadOnlyList<T> values)
        where TText : struct, IText<T>
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        foreach (var value in values)
        {
            AddQuery<T, TText>(escapedName, parameter, value);
        }
    }

    /// <summary>Adds a header to every call.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a header.</exception>
    internal void AddHeader<T, TText>(string name, string parameter, T value)
        where TText : struct, IText<T> =>
        Headers.Add(new(name, HeaderOutput.TextOf<T, TText>(name, parameter, value)));

    /// <summary>Adds a header that is a text to every call.</summary>
    /// <exception cref="ArgumentException">The text is null, or cannot stand in a header.</exception>
    internal void AddHeader(string name, string parameter, string text) => Headers.Add(new(name, HeaderOutput.TextOf(name, parameter, text)));

    /// <summary>The first of a call's schemes that the client has been told the secret of; null where there is none.</summary>
    /// <param name="schemes">Their places; null for the usual ones.</param>
    internal Authenticator? AuthenticatorOf(int[]? schemes)
    {
        foreach (var place in schemes ?? UsualSchemes)
        {
            if (Authenticators[place] is { } authenticator)
            {
                return authenticator;
            }
        }

        return null;
    }

    internal string JoinQuery() => string.Join('&', Query.ConvertAll(static parameter => parameter.Key + "=" + parameter.Value));
}
