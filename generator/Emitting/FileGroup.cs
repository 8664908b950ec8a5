using Clientwright.Collections;

namespace Clientwright.Emitting;

/// <summary>
/// Some generated files that are handed to the compiler together. For each thing that is handed over it keeps an entry in a table, and makes the
/// table anew after every edit; of each file it asks whether another in its group has its name.
/// </summary>
internal static class FileGroup
{
    // About as many groups as files in a group, for a thousand files.
    private const int Size = 32;

    /// <summary>The files of all specs, in their order.</summary>
    public static IEnumerable<EquatableArray<GeneratedFile>> Of(IEnumerable<EquatableArray<GeneratedFile>> specs)
    {
        var group = new List<GeneratedFile>(Size);
        foreach (var files in specs)
        {
            foreach (var file in files)
            {
                group.Add(file);
                if (group.Count == Size)
                {
                    yield return group.ToEquatableArray();
                    group.Clear();
                }
            }
        }

        if (group.Count > 0)
        {
            yield return group.ToEquatableArray();
        }
    }
}
