namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>How the following of an operation ended. The last ones are the reasons of a lost operation, which every API has in public as its <c>LostReason</c>.</summary>
[Embedded]
internal enum OperationEnd
{
    Succeeded,
    Failed,
    Cancelled,
    NoAddress,
    ForeignOrigin,
    OtherAnswer,
    NoState,
}
