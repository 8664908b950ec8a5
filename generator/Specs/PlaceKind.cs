namespace Clientwright.Specs;

public enum PagePlace
{
    Body,
    Header,
    Query,
}
