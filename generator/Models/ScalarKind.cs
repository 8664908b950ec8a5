namespace Clientwright.Models;

/// <summary>The built-in types of the spec language.</summary>
public enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Float,
    Double,
    Decimal,
    Date,
    Time,
    DateTime,
    Duration,
    Uuid,
    Uri,
    ETag,
    Bytes,
    Binary,
    File,
    Any,
}
