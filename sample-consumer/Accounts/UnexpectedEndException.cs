namespace SampleConsumer.Accounts;

/// <summary>A step that did not end as the sample says it does.</summary>
internal sealed class UnexpectedEndException(string message) : Exception(message);
