namespace Clientwright.Models;

public enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
