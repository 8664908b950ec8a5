using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The parts of a client: sub-clients that endpoints' methods stand in.</summary>
internal static class Groups
{
    /// <summary>Whether a client can have such a property: none of its methods is called so, nor what every object has, nor a class that its methods name.</summary>
    public static bool IsPossible(string name, ApiNames api) =>
        CSharpNames.IsIdentifier(name)
        && !name.EndsWith("Async", StringComparison.Ordinal)
        && !name.EndsWith("Endpoint", StringComparison.Ordinal)
        && name != api.Client
        && ReservedNames.OfGroup(name) == name
        && NameLength.IsPossible(api.InterfaceOf(name));

    /// <summary>Those that the files of an API name, each once.</summary>
    public static EquatableArray<string> In(ApiFiles files, ApiNames api) => new SortedSet<string>(
        files.Files.Select(file => file.Endpoint?.Group).OfType<string>().Where(name => IsPossible(name, api)), StringComparer.Ordinal).ToEquatableArray();
}
