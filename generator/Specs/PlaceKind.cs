namespace Clientwright.Specs;

/// <summary>The part of a request or an answer that something stands in.</summary>
public enum PlaceKind
{
    Body,
    Header,
    Query,
}
