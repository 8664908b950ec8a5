namespace Clientwright.Binding;

/// <summary>An endpoint, as others refer to it.</summary>
/// <param name="Path">The file that declares it. A second declaration, in another file, is not the endpoint.</param>
/// <param name="HasName">Whether its name can be a C# name at all.</param>
/// <param name="IsSound">Whether it has that name, so that it can be emitted.</param>
public sealed record EndpointSymbol(string Name, string Path, bool HasOperation, bool HasName, bool IsSound)
{
    /// <summary>The method, and the path whatever its parameters are called; null where no other endpoint asks, so that an edit of it concerns none.</summary>
    public (string Method, string Path)? Route { get; init; }
}
