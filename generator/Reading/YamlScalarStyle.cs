namespace Clientwright.Reading;

/// <summary>How a text is written down.</summary>
internal enum YamlScalarStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>On the lines below a <c>|</c> or <c>></c>.</summary>
    Block,
}
