namespace Clientwright.Emitting;

/// <summary>What a property can say of its member.</summary>
internal enum MemberStates
{
    /// <summary>One value that the spec knows.</summary>
    Constant,

    /// <summary>The one value that the spec knows, or nothing on the wire: null in code.</summary>
    ConstantOrAbsent,

    /// <summary>A value, always.</summary>
    Value,

    /// <summary>A value or null, and null is on the wire.</summary>
    ValueOrNull,

    /// <summary>A value, or nothing on the wire: null in code.</summary>
    ValueOrAbsent,

    /// <summary>A value, null, or nothing on the wire.</summary>
    ValueOrNullOrAbsent,
}
