namespace Clientwright.Binding;

/// <summary>What a C# name is there for, in the order of who has a name that two want.</summary>
public enum NameOrigin
{
    /// <summary>Every API takes it, whatever its specs say.</summary>
    Fixed,

    /// <summary>A response of the whole API, or a type that is declared in place inside one.</summary>
    Api,

    /// <summary>An endpoint, or a named type.</summary>
    Declared,

    /// <summary>A type that is declared in place inside a named type.</summary>
    InType,

    /// <summary>A type that is declared in place inside an endpoint.</summary>
    InEndpoint,
}
