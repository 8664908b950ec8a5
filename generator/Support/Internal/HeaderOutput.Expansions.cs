namespace Clientwright.Support;

using global::System;
using global::System.Net.Http;

/// <content>Headers and cookies that have a style.</content>
internal static partial class HeaderOutput
{
    /// <summary>Adds a value as its style expands it, unless it has nothing in it.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a header.</exception>
    internal static void Expand<T, TParts>(HttpRequestMessage message, Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T> => AddSome(message, name, expansion.Expand<T, TParts>(name, parameter, value));

    /// <summary>Adds a cookie, or several, as the value's style expands it, unless it has nothing in it.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a cookie.</exception>
    internal static void ExpandCookie<T, TParts>(HttpRequestMessage message, Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T> => AddSome(message, "Cookie", expansion.Expand<T, TParts>(name, parameter, value));

    private static void AddSome(HttpRequestMessage message, string name, string text)
    {
        if (text.Length > 0)
        {
            message.Headers.TryAddWithoutValidation(name, text);
        }
    }
}
