namespace Clientwright.ApiNamespace;

/// <summary>An answer that is none of those that its endpoint declares, whichever endpoint that is.</summary>
public interface IUnexpected
{
    int StatusCode { get; }

    /// <summary>Why it is none of the declared ones.</summary>
    UnexpectedReason Reason { get; }

    /// <summary>What does not fit and where, such as the JSON path and the byte in the body; null where the status says it all.</summary>
    string? Detail { get; }

    /// <summary>The body as it came; null where there was none.</summary>
    RawBody? RawBody { get; }
}
