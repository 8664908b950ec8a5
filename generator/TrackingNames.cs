namespace Clientwright;

/// <summary>The names of the pipeline's stages, by which tests see what an edit makes run again.</summary>
public static class TrackingNames
{
    /// <summary>The additional files that are specs.</summary>
    public const string ReadSpecs = nameof(ReadSpecs);

    /// <summary>One file read, with the positions of everything in it.</summary>
    public const string ParseSpec = nameof(ParseSpec);

    /// <summary>The part of a file that other files can depend on.</summary>
    public const string ShareSpec = nameof(ShareSpec);

    /// <summary>All APIs: their settings, and the names and kinds of their types and endpoints. Without positions.</summary>
    public const string BindApis = nameof(BindApis);

    /// <summary>One endpoint, bound.</summary>
    public const string BindEndpoint = nameof(BindEndpoint);

    /// <summary>One named type, bound.</summary>
    public const string BindType = nameof(BindType);

    /// <summary>The types that one file names. Without positions.</summary>
    public const string FindUses = nameof(FindUses);

    /// <summary>The types of all APIs that no call can meet.</summary>
    public const string FindUnused = nameof(FindUnused);

    /// <summary>The source files that are not emitted: their C# names meet those of others, or they could not be bound.</summary>
    public const string FindClashes = nameof(FindClashes);

    /// <summary>One endpoint's source file.</summary>
    public const string EmitEndpoint = nameof(EmitEndpoint);

    /// <summary>One named type's source file.</summary>
    public const string EmitType = nameof(EmitType);

    /// <summary>One API's source files.</summary>
    public const string EmitApi = nameof(EmitApi);

    /// <summary>The support code, once per project.</summary>
    public const string EmitSupport = nameof(EmitSupport);

    /// <summary>The attribute by which the compiler marks closed types, where the project has none.</summary>
    public const string EmitClosedType = nameof(EmitClosedType);

    /// <summary>What is wrong, with positions.</summary>
    public const string ReportDiagnostics = nameof(ReportDiagnostics);
}
