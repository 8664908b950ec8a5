namespace Clientwright.ApiNamespace;

/// <summary>The headers of an answer, those of its content among them, by name without regard to case. Can be made by anyone, for tests.</summary>
public readonly struct ResponseHeaders
    : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>
{
    // The transport's own answer, or the pairs that somebody gave. Most results' headers are never looked at, so none are copied, and an answer
    // that has none need not make the collections for them.
    private readonly object? _source;

    public ResponseHeaders(
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> headers)
    {
        global::System.ArgumentNullException.ThrowIfNull(headers);
        _source = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>(headers);
    }

    internal ResponseHeaders(global::System.Net.Http.HttpResponseMessage response) => _source = response;

    /// <summary>The values of a header, in the order in which they came, joined by a comma (RFC 9110 section 5.3); null where it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            global::System.ArgumentNullException.ThrowIfNull(name);
            string? found = null;
            foreach (var header in this)
            {
                if (string.Equals(header.Key, name, global::System.StringComparison.OrdinalIgnoreCase))
                {
                    found = found is null ? header.Value : found + ", " + header.Value;
                }
            }

            return found;
        }
    }

    public bool Contains(string name) => this[name] is not null;

    /// <summary>Each value with its header's name; a header that came several times stands several times.</summary>
    public global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, string>> GetEnumerator()
    {
        if (_source is global::System.Net.Http.HttpResponseMessage response)
        {
            foreach (var header in response.Headers.NonValidated)
            {
                foreach (var value in header.Value)
                {
                    yield return new(header.Key, value);
                }
            }

            foreach (var header in response.Content.Headers.NonValidated)
            {
                foreach (var value in header.Value)
                {
                    yield return new(header.Key, value);
                }
            }
        }

        if (_source is global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> given)
        {
            foreach (var header in given)
            {
                yield return header;
            }
        }
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
