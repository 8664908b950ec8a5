namespace Clientwright.Tool.Commands;

internal static class ExitCodes
{
    public const int Imported = 0;

    /// <summary>Nothing was written: the document cannot be read, or the folder is somebody else's.</summary>
    public const int NothingWritten = 1;

    /// <summary>The specs are written, and the generator has something to say about them, or they say less than was demanded.</summary>
    public const int Incomplete = 2;
}
