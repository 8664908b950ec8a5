using SampleConsumer.Portal;

await using var portal = await EmbeddedPortal.StartAsync();

Console.WriteLine($"Cloud Partner Portal: {portal.BaseAddress}");
