namespace Clientwright.Binding;

/// <summary>How calls are authorized, as a spec writes it.</summary>
internal static class Authorization
{
    public const string Bearer = "bearer";
}
