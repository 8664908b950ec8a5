namespace Clientwright.Models;

/// <summary>The names that are derived from an API's own; all that an endpoint or a type need know of their API.</summary>
/// <param name="Name">The API's name, a C# identifier.</param>
/// <param name="Namespace">The namespace of everything public that is generated for it.</param>
public sealed record ApiNames(string Name, string Namespace)
{
    public string Client => Name + "Client";

    public string Interface => "I" + Name + "Client";

    /// <summary>A part of the client.</summary>
    public string ClientOf(string group) => Name + group + "Client";

    public string InterfaceOf(string group) => "I" + ClientOf(group);

    public string Options => Name + "Options";

    /// <summary>What a client gets tokens by, where it does.</summary>
    public string Credentials => Name + "Credentials";

    /// <summary>The static class with the methods that register the client.</summary>
    public string Services => Name + "ServiceCollectionExtensions";

    public string Result => Name + "Result";

    /// <summary>The base of the API's endpoint classes.</summary>
    public string Endpoint => Name + "Endpoint";

    public string Exception => Name + "Exception";

    /// <summary>What holds the structs that read and write the API's types as XML.</summary>
    public string Xml => Name + "Xml";
}
