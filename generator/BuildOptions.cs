using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright;

/// <summary>What the package's MSBuild files tell the compiler, and generator and analyzers ask: the one place that knows the names.</summary>
internal static class BuildOptions
{
    /// <summary>Whether the additional file is marked as a spec; other YAML is none of our business.</summary>
    public static bool IsSpec(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ClientwrightSpec", out var mark) && mark == "true";

    public static string? RootNamespaceOf(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var rootNamespace) ? rootNamespace : null;

    /// <summary>Whether results may be <c>closed</c> where the language has it.</summary>
    public static bool MayClose(AnalyzerConfigOptionsProvider options) =>
        !(options.GlobalOptions.TryGetValue("build_property.ClientwrightClosedResults", out var closed)
            && string.Equals(closed.Trim(), "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an editor asks, and no build: who reports what is wrong in specs depends on it.</summary>
    /// <remarks>Not the property <c>DesignTimeBuild</c>, but a file that stands among the options in design-time builds only.</remarks>
    public static bool IsDesignTime(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("clientwright_design_time", out var designTime) && designTime == "true";
}
