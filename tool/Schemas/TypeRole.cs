namespace Clientwright.Tool.Schemas;

/// <summary>Which type it is that a schema makes.</summary>
internal enum TypeRole
{
    /// <summary>What a value of the schema is.</summary>
    Whole,

    /// <summary>What those have in common that a discriminator tells apart: the members of the schema itself.</summary>
    Members,
}
