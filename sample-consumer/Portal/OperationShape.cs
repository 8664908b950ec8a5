namespace SampleConsumer.Portal;

/// <summary>How a single operation stands in an answer. The pages print an array of one, the portal's public clients read an object.</summary>
public enum OperationShape
{
    /// <summary>The operation itself.</summary>
    BareObject,

    /// <summary>An array with the operation as its only element.</summary>
    ArrayOfOne,
}
