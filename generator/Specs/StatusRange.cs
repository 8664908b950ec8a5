namespace Clientwright.Specs;

/// <summary>The status codes that a response covers, both ends included. The narrowest range that holds a code wins.</summary>
public readonly record struct StatusRange(int First, int Last)
{
    /// <summary><c>default</c>: whatever no other response covers.</summary>
    public static readonly StatusRange Default = new(100, 599);

    public bool IsSingle => First == Last;

    public bool IsSuccess => First >= 200 && Last <= 299;
}
