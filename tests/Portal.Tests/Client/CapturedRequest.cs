namespace Portal.Tests.Client;

internal sealed record CapturedRequest(string Method, string Address, string? Authorization, string? ContentType, string? Body);
