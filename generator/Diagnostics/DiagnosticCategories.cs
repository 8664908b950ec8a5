namespace Clientwright.Diagnostics;

/// <summary>The categories, by which a <c>.globalconfig</c> can set the severity of many diagnostics at once.</summary>
internal static class DiagnosticCategories
{
    /// <summary>The file cannot be read as YAML, or uses a part of YAML that specs do without.</summary>
    public const string Yaml = "Clientwright.Yaml";

    /// <summary>The YAML is sound, but not a spec.</summary>
    public const string Spec = "Clientwright.Spec";

    /// <summary>The spec is sound, but no C# can be made of it.</summary>
    public const string Binding = "Clientwright.Binding";

    /// <summary>C# that uses what is generated otherwise than it is meant.</summary>
    public const string Usage = "Clientwright.Usage";
}
