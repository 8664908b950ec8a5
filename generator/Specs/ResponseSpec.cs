using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>What one status code, or a range of them, means.</summary>
public sealed record ResponseSpec
{
    /// <summary>The key as it is written, such as <c>202</c>, <c>4XX</c> or <c>default</c>.</summary>
    public required Text Key { get; init; }

    public required StatusRange Status { get; init; }

    /// <summary>Whether the entry is <c>none</c>, which takes a response of the whole API away; nothing else is set then.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The name of the case; null only in a removed entry.</summary>
    public Text? Is { get; init; }

    public string? Means { get; init; }

    public EquatableArray<ParameterSpec> Headers { get; init; }

    public BodySpec? Body { get; init; }

    /// <summary>The bodies that there may be, each of another media type; none where there is one, or none at all.</summary>
    public EquatableArray<BodySpec> TypedBodies { get; init; }

    /// <summary>All bodies, however they are told apart.</summary>
    public IEnumerable<BodySpec> Bodies => Body is { } body ? TypedBodies.Prepend(body) : TypedBodies;

    /// <summary>Whether the file has a body, or a header, here that could not be read.</summary>
    public bool IsPartlyUnread { get; init; }

    /// <summary>The endpoint at which what was accepted is followed.</summary>
    public Text? Poll { get; init; }

    /// <summary>The endpoint that is asked for what that came to.</summary>
    public Text? Result { get; init; }

    /// <summary>Where the address of the result is; null where it is the one that was called.</summary>
    public PlaceSpec? ResultAt { get; init; }
}
