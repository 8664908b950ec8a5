using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A value of an enum.</summary>
public sealed record EnumValueModel(string Name, string WireName, EquatableArray<string> OtherSpellings)
{
    /// <summary>Of an enum of numbers, the C# literals of the value and of its other spellings; empty of any other.</summary>
    public EquatableArray<string> Numbers { get; init; }
}
