namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An API's options, as the client hands them to its connection: a snapshot, taken when the client is made.</summary>
[Embedded]
internal sealed class ConnectionSettings
{
    /// <summary>The spec's server; null where the spec names none.</summary>
    internal string? Server { get; init; }

    internal Uri? BaseAddress { get; init; }

    /// <summary>The query parameters of every call, their names and values escaped.</summary>
    internal List<KeyValuePair<string, string>> Query { get; } = new();

    /// <summary>The headers of every call.</summary>
    internal List<KeyValuePair<string, string>> Headers { get; } = new();

    internal Func<CancellationToken, ValueTask<string>>? BearerToken { get; init; }

    internal int BodyLimit { get; init; }

    internal int KeptBodyLimit { get; init; }

    internal int JsonDepth { get; init; }

    internal TimeSpan PollInterval { get; init; }

    internal bool FollowsForeignOrigins { get; init; }

    internal bool TagsRequests { get; init; }

    internal TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Adds a query parameter to every call; nothing where there is no value.</summary>
    internal void AddQuery(string escapedName, string? value)
    {
        if (value is not null)
        {
            Query.Add(new(escapedName, Uri.EscapeDataString(value)));
        }
    }

    /// <summary>Adds a header to every call; nothing where there is no value.</summary>
    internal void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            HeaderOutput.Check(name, value);
            Headers.Add(new(name, value));
        }
    }

    internal string JoinQuery() => string.Join('&', Query.ConvertAll(static parameter => parameter.Key + "=" + parameter.Value));
}
