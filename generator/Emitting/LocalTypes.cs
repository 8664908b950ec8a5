using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The types that a file declares for itself, since shapes take types only: separators, what values must keep to, and how tuples are read and written.</summary>
internal static class LocalTypes
{
    /// <summary>Declares those of all types that the file names. To be called once a file, in its namespace.</summary>
    public static void Write(CodeWriter writer, IReadOnlyCollection<TypeModel> types, ApiNames api)
    {
        Separators.WriteLocal(writer, types);
        LocalConstraints.Write(writer, types, api);
        LocalTuples.Write(writer, types, api);
    }
}
