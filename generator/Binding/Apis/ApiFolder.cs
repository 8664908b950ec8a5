namespace Clientwright.Binding;

/// <summary>A folder that declares an API, for itself and those below it that declare none.</summary>
/// <param name="Path">The file that declares it, as the compiler names it.</param>
/// <param name="Api">The API; null where a mistake, reported elsewhere, keeps it from being bound.</param>
public sealed record ApiFolder(string Folder, string Path, ApiContext? Api);
