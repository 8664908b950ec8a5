using Catalog;
using Catalog.Catalog;

using var http = new HttpClient(Transport.Create()) { BaseAddress = new Uri(args[0]) };
var client = new CatalogClient(http);
var result = await client.Area0.GetItem0Async(new() { AreaId = "a", ItemId = "i-7", View = "full", Top = 5 });
Console.WriteLine(result is GetItem0Result.Found { Body: var item } ? $"{item.Id} {item.Count} {item.IsActive} {item.Label}" : $"{result.StatusCode}");
