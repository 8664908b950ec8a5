using Catalog;

using var http = new HttpClient(Transport.Create()) { BaseAddress = new Uri(args[0]) };
var item = await new CatalogClient(http).GetItem0Async("a", "i-7", view: "full", top: 5);
Console.WriteLine(item is not null ? $"{item.Id} {item.Count} {item.IsActive} {item.Label}" : "404");
