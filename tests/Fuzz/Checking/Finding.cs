namespace Clientwright.Fuzz.Checking;

/// <summary>A promise that a case broke.</summary>
/// <param name="Kind">Which promise.</param>
/// <param name="Id">What tells it from others of its kind: the type of an exception, the id of the compiler's complaint.</param>
internal sealed record Finding(FindingKind Kind, string Id, string Detail)
{
    /// <summary>Findings of one signature are likely one mistake.</summary>
    public string Signature => $"{Kind} {Id}";
}
