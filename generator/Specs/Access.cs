namespace Clientwright.Specs;

/// <summary>In which direction a member goes.</summary>
public enum Access
{
    ReadWrite,
    Read,
    Write,
}
