namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Checks the status of a case that covers several.</summary>
[Embedded]
internal static class StatusCodes
{
    /// <exception cref="ArgumentOutOfRangeException">The case does not cover the status.</exception>
    internal static int InRange(int statusCode, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, last);
        return statusCode;
    }
}
