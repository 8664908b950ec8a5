namespace Clientwright;

/// <summary>The names of the pipeline's stages, by which tests see what an edit makes run again.</summary>
public static class TrackingNames
{
    /// <summary>The specs among the additional files, read, with the positions of everything in them.</summary>
    public const string ReadSpecs = nameof(ReadSpecs);

    /// <summary>The types whose members each file needs to know, by their names.</summary>
    public const string FindNeeds = nameof(FindNeeds);

    /// <summary>The parts of all files that other files can depend on. Without positions.</summary>
    public const string ShareSpecs = nameof(ShareSpecs);

    /// <summary>All APIs: their settings, and the names and kinds of their types and endpoints. Without positions.</summary>
    public const string BindApis = nameof(BindApis);

    /// <summary>Each file's endpoint and named types, bound.</summary>
    public const string BindSpecs = nameof(BindSpecs);

    /// <summary>The types that each file names. Without positions.</summary>
    public const string FindUses = nameof(FindUses);

    /// <summary>The types of all APIs that no call can meet.</summary>
    public const string FindUnused = nameof(FindUnused);

    /// <summary>The C# names that each file declares. Without positions.</summary>
    public const string FindNames = nameof(FindNames);

    /// <summary>What is bound and not emitted: C# names meet those of others, something could not be bound, a file is listed twice.</summary>
    public const string FindLosses = nameof(FindLosses);

    /// <summary>What JSON is made of in each file. Without positions.</summary>
    public const string FindBodies = nameof(FindBodies);

    /// <summary>Which types are read, and which are written. Without positions.</summary>
    public const string FindWireUses = nameof(FindWireUses);

    /// <summary>The source files of all specs, in groups: an endpoint's, or one for each type.</summary>
    public const string EmitSpecs = nameof(EmitSpecs);

    /// <summary>One API's source files.</summary>
    public const string EmitApi = nameof(EmitApi);

    /// <summary>The support code, once per project.</summary>
    public const string EmitSupport = nameof(EmitSupport);

    /// <summary>The attribute by which the compiler marks closed types, where the project has none.</summary>
    public const string EmitClosedType = nameof(EmitClosedType);

    /// <summary>What is wrong, with positions.</summary>
    public const string ReportDiagnostics = nameof(ReportDiagnostics);
}
