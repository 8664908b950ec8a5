namespace Clientwright.Support;

using global::System;

/// <content>Parameters of every call that have a style.</content>
internal sealed partial class ConnectionSettings
{
    /// <summary>Adds what the value's style expands it to to the query of every call.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot be sent as it is.</exception>
    internal void ExpandQuery<T, TParts>(Expansion expansion, string escapedName, string parameter, T value)
        where TParts : struct, IParts<T>
    {
        // What was a caller's is escaped, so that the marks between are the expansion's own.
        foreach (var pair in expansion.Expand<T, TParts>(escapedName, parameter, value).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = pair.IndexOf('=', StringComparison.Ordinal);
            Query.Add(new(pair.Substring(0, end), pair.Substring(end + 1)));
        }
    }

    /// <summary>Adds a header to every call, as the value's style expands it.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a header.</exception>
    internal void ExpandHeader<T, TParts>(Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T> => AddSome(name, expansion.Expand<T, TParts>(name, parameter, value));

    /// <summary>Adds a cookie, or several, to every call, as the value's style expands it.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a cookie.</exception>
    internal void ExpandCookie<T, TParts>(Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T> => AddSome("Cookie", expansion.Expand<T, TParts>(name, parameter, value));

    private void AddSome(string name, string text)
    {
        if (text.Length > 0)
        {
            Headers.Add(new(name, text));
        }
    }
}
