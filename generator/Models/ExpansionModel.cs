namespace Clientwright.Models;

/// <summary>How a parameter is written that is more than one text.</summary>
/// <param name="IsExploded">Whether each item and member stands for itself.</param>
/// <param name="IsReserved">Whether characters that are reserved in addresses stay as they are.</param>
public sealed record ExpansionModel(ParameterStyle Style, bool IsExploded, bool IsReserved);
