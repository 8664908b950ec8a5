namespace Clientwright.Models;

/// <summary>What a JSON value can begin with.</summary>
[Flags]
public enum JsonTokens
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Array = 8,
    Object = 16,
    All = String | Number | Boolean | Array | Object,
}
