namespace Clientwright.ApiNamespace;

using global::System;
using global::System.Collections;
using global::System.Collections.Generic;
using global::System.Net.Http.Headers;

/// <summary>The headers of an answer, those of its content among them, by name without regard to case. Can be made by anyone, for tests.</summary>
public readonly struct ResponseHeaders : IEnumerable<KeyValuePair<string, string>>
{
    // The transport's own headers, or the pairs that somebody gave: most results' headers are never looked at, so none are copied.
    private readonly object? _source;
    private readonly HttpContentHeaders? _content;

    public ResponseHeaders(IEnumerable<KeyValuePair<string, string>> headers) =>
        _source = new List<KeyValuePair<string, string>>(headers ?? throw new ArgumentNullException(nameof(headers)));

    internal ResponseHeaders(global::System.Net.Http.HttpResponseMessage response)
    {
        _source = response.Headers;
        _content = response.Content.Headers;
    }

    /// <summary>The values of a header, in the order in which they came, joined by a comma (RFC 9110 section 5.3); null where it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            string? found = null;
            foreach (var header in this)
            {
                if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                {
                    found = found is null ? header.Value : found + ", " + header.Value;
                }
            }

            return found;
        }
    }

    public bool Contains(string name) => this[name] is not null;

    /// <summary>Each value with its header's name; a header that came several times stands several times.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _source switch
    {
        HttpHeaders headers => Enumerate(headers, _content).GetEnumerator(),
        List<KeyValuePair<string, string>> given => given.GetEnumerator(),
        _ => ((IEnumerable<KeyValuePair<string, string>>)Array.Empty<KeyValuePair<string, string>>()).GetEnumerator(),
    };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<KeyValuePair<string, string>> Enumerate(HttpHeaders headers, HttpHeaders? content)
    {
        foreach (var header in headers.NonValidated)
        {
            foreach (var value in header.Value)
            {
                yield return new(header.Key, value);
            }
        }

        if (content is not null)
        {
            foreach (var header in Enumerate(content, null))
            {
                yield return header;
            }
        }
    }
}
