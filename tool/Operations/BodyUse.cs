namespace Clientwright.Tool.Operations;

/// <summary>Whose body it is.</summary>
internal enum BodyUse
{
    Request,

    /// <summary>Of an answer, and its media type is asked for.</summary>
    Success,

    /// <summary>Of an answer, whatever it is called.</summary>
    Failure,
}
