namespace Clientwright.Models;

internal static class DeclaredKindExtensions
{
    /// <summary>Whether the type has values that the spec lists, and so a form as text.</summary>
    public static bool IsEnum(this DeclaredKind kind) => kind is DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum || kind.IsNumber();

    /// <summary>Whether the values are numbers.</summary>
    public static bool IsNumber(this DeclaredKind kind) => kind is DeclaredKind.OpenNumber or DeclaredKind.ClosedNumber;
}
