namespace Clientwright.Nullability;

/// <summary>
/// Generated code as the compiler looks through it for nulls: it is annotated and not checked where it is generated, for that would take a tenth of
/// the time. A warning there would be a mistake of ours, so tests check it.
/// </summary>
internal static class CheckedText
{
    public static string Of(string generated) => generated.Replace("#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal);
}
