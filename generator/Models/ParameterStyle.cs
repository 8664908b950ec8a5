namespace Clientwright.Models;

/// <summary>How a value is expanded (RFC 6570 section 3.2, and the styles of OpenAPI).</summary>
public enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Path,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}
