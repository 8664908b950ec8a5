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

    /// <summary>The client-level query parameters, escaped and joined; empty where there are none.</summary>
    internal string Query { get; init; } = "";

    internal KeyValuePair<string, string>[] Headers { get; init; } = Array.Empty<KeyValuePair<string, string>>();

    internal Func<CancellationToken, ValueTask<string>>? BearerToken { get; init; }

    internal int BodyLimit { get; init; }

    internal int KeptBodyLimit { get; init; }

    internal int JsonDepth { get; init; }

    internal TimeSpan PollInterval { get; init; }

    internal bool FollowsForeignOrigins { get; init; }

    internal TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
