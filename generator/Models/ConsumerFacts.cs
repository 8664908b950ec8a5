namespace Clientwright.Models;

/// <summary>What is known of the project that the code is generated into, as far as it changes the code.</summary>
/// <param name="HasHttpClientFactory">Whether it references <c>Microsoft.Extensions.Http</c>, so that clients can be registered as services.</param>
public sealed record ConsumerFacts(bool HasHttpClientFactory);
