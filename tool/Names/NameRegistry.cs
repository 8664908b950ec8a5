using System.Globalization;
using Clientwright.Binding;
using Clientwright.Models;

namespace Clientwright.Tool.Names;

/// <summary>The C# names that are taken in the namespace of the API, without regard to case.</summary>
internal sealed class NameRegistry
{
    // Leaves room for what generated code puts behind a name.
    private const int Longest = 150;
    private const int LongestGroup = 60;

    private static readonly DeclaredKind[] Kinds = Enum.GetValues<DeclaredKind>();

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes what every API has.</summary>
    public NameRegistry(ApiNames api)
    {
        _taken.UnionWith(FixedNames.Of(api));
        _taken.UnionWith(SupportNames.Of(api));
        _taken.UnionWith(BuiltIns);
    }

    /// <summary>Names that would read as the language's own types, or that C# or every file of generated code has a use for.</summary>
    private static readonly string[] BuiltIns =
    [
        "String", "Boolean", "Int32", "Int64", "Float", "Double", "Decimal", "Date", "Time", "Duration", "Uuid", "Uri", "Bytes", "Binary", "Any", "List", "Map",
        "Null", "System", "Microsoft", "Clientwright",
    ];

    /// <summary>The name of an endpoint, with those of the types that are made of it.</summary>
    public string Endpoint(string wanted) => Take(
        wanted,
        "2",
        name => [name, EndpointModel.ResultOf(name), EndpointModel.ClassOf(name), EndpointModel.RequestOf(name), EndpointModel.OutcomeOf(name)]);

    /// <summary>The name of a type that many can use.</summary>
    public string Type(string wanted) => Take(wanted, "Model", NamesOfType);

    /// <summary>The name of a part of the client, whose classes are made of it and the API's.</summary>
    public string Group(string wanted, Func<string, bool> isPossible, ApiNames api)
    {
        var stem = wanted.Length <= LongestGroup ? wanted : wanted[..LongestGroup];
        var name = stem;
        for (var number = 1; !isPossible(name) || _taken.Contains(api.ClientOf(name)) || _taken.Contains(api.InterfaceOf(name)); number++)
        {
            name = stem + "Group" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }

        _taken.UnionWith([api.ClientOf(name), api.InterfaceOf(name)]);
        return name;
    }

    /// <summary>Takes the name that a type has which is declared in place, if it is free.</summary>
    public bool TryInPlace(string name)
    {
        if (name.Length > Longest || !NamesOfType(name).All(IsFree))
        {
            return false;
        }

        _taken.UnionWith(NamesOfType(name));
        return true;
    }

    private string Take(string wanted, string suffix, Func<string, IEnumerable<string>> namesOf)
    {
        var name = wanted.Length <= Longest ? wanted : wanted[..Longest];
        var stem = name;
        for (var number = 1; !namesOf(name).All(IsFree); number++)
        {
            name = stem + (number == 1 ? suffix : number.ToString(CultureInfo.InvariantCulture));
        }

        _taken.UnionWith(namesOf(name));
        return name;
    }

    private bool IsFree(string name) => !_taken.Contains(name) && Kinds.All(kind => ReservedNames.OfType(name, kind) == name);

    // With the structs that read and write it, and the name that it gets where its own is one of a record's members.
    private static IEnumerable<string> NamesOfType(string name) => [name, name + "Json", name + "Text"];
}
