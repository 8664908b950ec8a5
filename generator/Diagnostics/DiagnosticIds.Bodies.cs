namespace Clientwright.Diagnostics;

/// <content>Bodies, and how they stand on the wire.</content>
internal static partial class DiagnosticIds
{
    public const string BodyOfAnotherType = "CW2400";
    public const string StreamIsNoValue = "CW2401";
    public const string BodyOfAnotherDirection = "CW2402";
    public const string RangeOfMediaTypes = "CW2403";
    public const string PartOfNoBody = "CW2404";
    public const string MediaTypeTwice = "CW2405";
    public const string BodyClash = "CW2406";
    public const string KeyOfAnotherBody = "CW2407";
    public const string LastOfNoEvent = "CW2408";
}
