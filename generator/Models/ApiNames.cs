namespace Clientwright.Models;

/// <summary>The names that are derived from an API's own; all that an endpoint or a type need know of their API.</summary>
/// <param name="Name">The API's name, a C# identifier.</param>
/// <param name="Namespace">The namespace of everything public that is generated for it.</param>
public sealed record ApiNames(string Name, string Namespace)
{
    public string Client => Name + "Client";

    public string Interface => "I" + Name + "Client";

    public string Options => Name + "Options";

    public string Result => Name + "Result";

    public string Exception => Name + "Exception";
}
