namespace Clientwright.Binding;

/// <summary>The files of one API, in the order of their paths.</summary>
/// <param name="Folder">As <see cref="SpecPath.FolderOf"/> returns it.</param>
/// <param name="Declaring">The file that declares the API, or was meant to: then its <see cref="SharedSpec.Api"/> is null.</param>
internal sealed record ApiFiles(string Folder, SharedSpec Declaring, IReadOnlyList<SharedSpec> Files);
