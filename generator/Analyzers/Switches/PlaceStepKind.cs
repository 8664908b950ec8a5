namespace Clientwright.Analyzers.Switches;

/// <summary>The ways from a value to one inside it.</summary>
internal enum PlaceStepKind
{
    /// <summary>None: this is what is switched on.</summary>
    Start,

    /// <summary>A property or a field.</summary>
    Member,

    /// <summary>A position of a tuple, or of what is deconstructed.</summary>
    Position,

    /// <summary>An item of a list, counted from its beginning.</summary>
    FromStart,

    /// <summary>An item of a list, counted from its end.</summary>
    FromEnd,

    /// <summary>What is not understood: it may be so or not.</summary>
    Unknown,
}
