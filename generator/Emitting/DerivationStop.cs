namespace Clientwright.Emitting;

/// <summary>
/// What keeps a set of cases closed. A private constructor is not enough: every record has a protected one that copies,
/// through which another assembly could derive. An abstract member that other assemblies cannot see, they cannot implement.
/// </summary>
internal static class DerivationStop
{
    /// <summary>In the abstract record.</summary>
    public const string Declaration = "private protected abstract void DeriveOnlyHere();";

    /// <summary>In each case.</summary>
    public const string Implementation = "private protected override void DeriveOnlyHere() { }";
}
